@echo off
rem Double-click, or run with the folder to install into. The work is done by install.ps1 beside this file.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %*
set code=%errorlevel%
if "%~1"=="" pause
exit /b %code%
