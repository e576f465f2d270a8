@echo off
rem Lets the portal finish what it is doing and stops it. Only ASCII in here.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "HERE=%~dp0"
if not defined PORTAL_DATA_DIR set "PORTAL_DATA_DIR=%HERE%data"
set "RUN=%PORTAL_DATA_DIR%\run"
set "PROCESS="
if exist "%RUN%\process" set /p PROCESS=<"%RUN%\process"
if defined PROCESS tasklist /fi "PID eq %PROCESS%" 2>nul | find /i "java" >nul || set "PROCESS="
if not defined PROCESS (
  type "%HERE%program\words\not-running.txt"
  pause
  exit /b 0
)
type nul >"%RUN%\stop"
type "%HERE%program\words\stopping.txt"
:wait
timeout /t 1 /nobreak >nul
tasklist /fi "PID eq %PROCESS%" 2>nul | find /i "java" >nul && goto wait
type "%HERE%program\words\stopped.txt"
timeout /t 3 /nobreak >nul
exit /b 0
