/* Parts of complex numbers, which Wine 8's C library names and does not have. */
#include <windows.h>

typedef struct { float real, imaginary; } of_floats;
typedef struct { double real, imaginary; } of_doubles;

float own_crealf(of_floats one) { return one.real; }
float own_cimagf(of_floats one) { return one.imaginary; }
double own_creal(of_doubles one) { return one.real; }
double own_cimag(of_doubles one) { return one.imaginary; }

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, LPVOID reserved)
{
    return TRUE;
}
