@echo off
rem Packs the whole data folder of a stopped portal into backups. Only ASCII in here.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "HERE=%~dp0"
if not defined PORTAL_DATA_DIR set "PORTAL_DATA_DIR=%HERE%data"
set "RUN=%PORTAL_DATA_DIR%\run"
set "PROCESS="
if exist "%RUN%\process" set /p PROCESS=<"%RUN%\process"
if defined PROCESS tasklist /fi "PID eq %PROCESS%" 2>nul | find /i "java" >nul && (
  type "%HERE%program\words\backup-running.txt"
  pause
  exit /b 3
)
if not exist "%PORTAL_DATA_DIR%" (
  type "%HERE%program\words\no-data.txt"
  pause
  exit /b 3
)
if not exist "%HERE%backups" mkdir "%HERE%backups"
for /f "delims=" %%t in ('powershell -NoProfile -Command "Get-Date -Format yyyyMMdd-HHmmss"') do set "STAMP=%%t"
set "FILE=%HERE%backups\fazhi-portal-%STAMP%.tar.gz"
rem into its final name only when it is whole; tar is part of Windows 10 and later
tar -czf "%FILE%.part" --exclude=./run -C "%PORTAL_DATA_DIR%" . && tar -tzf "%FILE%.part" >nul && move /y "%FILE%.part" "%FILE%" >nul
if errorlevel 1 (
  del /q "%FILE%.part" 2>nul
  type "%HERE%program\words\backup-failed.txt"
  pause
  exit /b 3
)
type "%HERE%program\words\backup-done.txt"
echo   %FILE%
findstr /c:"jdbc:postgresql" "%PORTAL_DATA_DIR%\portal.properties" >nul 2>&1 && type "%HERE%program\words\backup-postgresql.txt"
pause
exit /b 0
