@echo off
rem Double-click, or run with the folder to install into. Starts install.py beside this file with a Python that fits it.
setlocal DisableDelayedExpansion
set "here=%~dp0"
set "wait=%~1"
set "run="
if not exist "%here%install.py" goto packed
if exist "%here%python\python.exe" goto carried
rem The launcher py first, then the path; the shop's stand-in for python fails the question.
call :try py -3.13
call :try py -3.12
call :try py -3.14
call :try py -3.11
call :try python
call :try python3
if not defined run goto none
%run% -I "%here%install.py" %*
goto end
:carried
"%here%python\python.exe" -I "%here%install.py" %*
:end
set "code=%errorlevel%"
goto out
:none
echo BUN001: No Python that fits this bundle was found. 1>&2
echo Ask for a bundle that carries its Python, or install 64-bit Python from python.org, then run this again. 1>&2
set "code=2"
goto out
:packed
echo BUN002: Not all of the bundle is here: install.py is missing. 1>&2
echo Unpack the whole zip into a new folder (right-click, Extract All) and start from there. 1>&2
set "code=2"
:out
if not defined wait pause
exit /b %code%
:try
if defined run exit /b 0
%* -I "%here%install.py" --fits >nul 2>nul
if "%errorlevel%"=="0" set "run=%*"
exit /b 0
