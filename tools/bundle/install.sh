#!/bin/sh
# Starts install.py beside this file with a Python that fits it. Usage: sh install.sh [FOLDER], by default ~/servanda.
# PYTHON=/path/to/python3 names the one to take.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
if [ ! -f "$here/install.py" ]; then
    echo 'BUN002: Not all of the bundle is here: install.py is missing.' >&2
    echo 'Unpack the whole zip into a new folder and start from there.' >&2
    exit 2
fi
if [ -n "${PYTHON:-}" ]; then exec "$PYTHON" -E -s "$here/install.py" "$@"; fi

# macOS has a python3 that only offers to fetch Apple's tools; it is no Python unless they are there.
is_a_stand_in() {
    [ "$1" = /usr/bin/python3 ] && [ "$(uname -s)" = Darwin ] && ! xcode-select -p >/dev/null 2>&1
}

# Where python.org and Homebrew put theirs, which a bare PATH does not name.
frameworks=/Library/Frameworks/Python.framework/Versions
found=
for name in python3 python3.13 python3.12 python3.14 python3.11 \
    $frameworks/3.13/bin/python3 $frameworks/3.12/bin/python3 $frameworks/3.14/bin/python3 $frameworks/3.11/bin/python3 \
    /opt/homebrew/bin/python3 /usr/local/bin/python3 /usr/bin/python3; do
    python=$(command -v "$name" 2>/dev/null) || continue
    if is_a_stand_in "$python"; then continue; fi
    if "$python" -E -s "$here/install.py" --fits >/dev/null 2>&1; then
        exec "$python" -E -s "$here/install.py" "$@"
    fi
    found=${found:-$python}
done
# None fits: the first says why, in words.
if [ -n "$found" ]; then exec "$found" -E -s "$here/install.py" "$@"; fi
echo 'BUN001: There is no Python on this machine that could be found.' >&2
echo 'Debian, Ubuntu: sudo apt install python3. macOS: the installer from python.org. Then run this again.' >&2
exit 2
