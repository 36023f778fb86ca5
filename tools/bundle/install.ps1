# Installs Servanda from this folder, with no network. Usage: install.bat [FOLDER], by default %USERPROFILE%\servanda.
param([string]$Target = (Join-Path $env:USERPROFILE "servanda"))
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path

function Stop-With([int]$code, [string]$message) { Write-Host $message; exit $code }

if (-not [Environment]::Is64BitOperatingSystem) { Stop-With 5 "This bundle holds files for 64-bit Windows only." }

# The launcher `py` first, then whatever python is on the path. The check also refuses the shop's empty stand-in.
$python = $null
$check = "import sys, venv, ensurepip; sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 14) and sys.maxsize > 2**32))"
$candidates = @(@("py", "-3.13"), @("py", "-3.12"), @("py", "-3.11"), @("py", "-3.14"), @("python"), @("python3"))
foreach ($candidate in $candidates) {
    if (-not (Get-Command $candidate[0] -ErrorAction SilentlyContinue)) { continue }
    $before = @($candidate | Select-Object -Skip 1)
    try { & $candidate[0] @before -c $check 2>$null | Out-Null } catch { continue }
    if ($LASTEXITCODE -eq 0) { $python = $candidate; break }
}
if (-not $python) {
    Stop-With 3 "Servanda needs 64-bit Python 3.11, 3.12, 3.13 or 3.14; none was found. Install one from a Python installer file, then run this again."
}

foreach ($line in Get-Content (Join-Path $here "SHA256SUMS")) {
    $sum, $name = $line -split "  ", 2
    $found = (Get-FileHash -Algorithm SHA256 -LiteralPath (Join-Path $here $name)).Hash
    if ($found -ne $sum) {
        Stop-With 6 "$name is damaged or was changed. Nothing was installed; copy the bundle again."
    }
}

Write-Host "installing into $Target"
$venv = Join-Path $Target "venv"
$before = @($python | Select-Object -Skip 1)
& $python[0] @before -m venv --clear $venv
if ($LASTEXITCODE -ne 0) { Stop-With 4 "Python could not make a virtual environment in $venv." }
# --isolated: no setting of this machine may point pip at a server.
& (Join-Path $venv "Scripts\python.exe") -m pip --isolated --disable-pip-version-check install --quiet --no-index `
    --no-cache-dir --only-binary ":all:" --require-hashes --no-deps --find-links (Join-Path $here "wheels") `
    -r (Join-Path $here "requirements.lock") -r (Join-Path $here "servanda.lock")
if ($LASTEXITCODE -ne 0) { Stop-With 1 "The installation did not finish; see the lines above." }
Set-Content -Encoding ASCII (Join-Path $Target "servanda.bat") "@`"%~dp0venv\Scripts\servanda.exe`" %*"
& (Join-Path $venv "Scripts\servanda.exe") --help | Out-Null
if ($LASTEXITCODE -ne 0) { Stop-With 1 "Servanda was installed but does not start; see the lines above." }
Write-Host "done. Try: $(Join-Path $Target 'servanda.bat') demo"
