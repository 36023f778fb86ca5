#!/bin/sh
# Installs Servanda from this folder, with no network. Usage: ./install.sh [FOLDER], by default ~/servanda.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$HOME/servanda}

python=
for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3.14 python3 /usr/bin/python3}; do
    if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then
        python=$candidate
        if "$candidate" -c 'import ensurepip, venv' >/dev/null 2>&1; then break; fi
    fi
done
if [ -z "$python" ]; then
    echo 'Servanda needs Python 3.11, 3.12, 3.13 or 3.14; none was found.' >&2
    echo 'On Debian and Ubuntu: sudo apt install python3 python3-venv' >&2
    exit 3
fi
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    echo "This Python ($python) has no venv module. On Debian and Ubuntu: sudo apt install python3-venv" >&2
    exit 4
fi
case "$(uname -s)-$(uname -m)" in
Linux-x86_64 | Darwin-arm64) ;;
*)
    echo "This bundle holds files for Linux and Windows on x86-64 and for macOS on Apple silicon;" >&2
    echo "this machine is $(uname -s) on $(uname -m)." >&2
    exit 5
    ;;
esac

# macOS has shasum, and neither has both by rule.
sums=
if command -v sha256sum >/dev/null 2>&1; then
    sums='sha256sum --quiet --check'
elif command -v shasum >/dev/null 2>&1; then
    sums='shasum -a 256 --quiet --check'
fi
if [ -n "$sums" ]; then
    (cd "$here" && $sums SHA256SUMS) || {
        echo 'A file of this bundle is damaged or was changed. Nothing was installed; copy the bundle again.' >&2
        exit 6
    }
fi

echo "installing into $target"
"$python" -m venv --clear "$target/venv"
# --isolated: no setting of this machine may point pip at a server.
"$target/venv/bin/python" -m pip --isolated --disable-pip-version-check install --quiet --no-index --no-cache-dir \
    --only-binary :all: --require-hashes --find-links "$here/wheels" \
    -r "$here/requirements.lock" -r "$here/servanda.lock" --no-deps
ln -sf venv/bin/servanda "$target/servanda"
"$target/servanda" --help >/dev/null
echo "done. Try: $target/servanda demo"
