@echo off
rem Writes one file with everything into backups, while the portal runs or not. Only ASCII in here.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "HERE=%~dp0"
if not defined PORTAL_DATA_DIR set "PORTAL_DATA_DIR=%HERE%data"
set "JAVA="
call :try "%HERE%runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
if not defined JAVA (
  type "%HERE%program\words\java-missing.txt"
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
set "FILE=%HERE%backups\fazhi-portal-%STAMP%.zip"
"%JAVA%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -jar "%HERE%program\fazhi-portal.jar" backup --data-dir "%PORTAL_DATA_DIR%" --out "%FILE%"
if errorlevel 1 (
  type "%HERE%program\words\backup-failed.txt"
  pause
  exit /b 3
)
type "%HERE%program\words\backup-done.txt"
echo   %FILE%
pause
exit /b 0

:try "%HERE%runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%v in ("Java" "Eclipse Adoptium" "Microsoft" "BellSoft" "Zulu") do for /d %%s in ("%ProgramFiles%\%%~v\*") do call :try "%%~fs"
if not defined JAVA (
  type "%HERE%program\words\java-missing.txt"
  pause
  exit /b 3
)

if exist "%RUN%\process" (
  set /p PROCESS=<"%RUN%\process"
  tasklist /fi "PID eq !PROCESS!" 2>nul | find /i "java" >nul && (
    type "%HERE%program\words\running.txt"
    set /p ADDRESS=<"%RUN%\address"
    start "" "!ADDRESS!"
    exit /b 0
  )
)
if not exist "%RUN%" mkdir "%RUN%"
del /q "%RUN%\process" "%RUN%\address" "%RUN%\stop" 2>nul
type "%HERE%program\words\starting.txt"
start "Fazhi Portal" /min "%JAVA%" -Xmx1g -XX:+ExitOnOutOfMemoryError -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %PORTAL_JAVA_OPTS% -jar "%HERE%program\fazhi-portal.jar" run --data-dir "%PORTAL_DATA_DIR%"
set "SECONDS=0"
:wait
if exist "%RUN%\address" goto open
set /a SECONDS+=1
if %SECONDS% GTR 600 (
  type "%HERE%program\words\not-started.txt"
  pause
  exit /b 3
)
timeout /t 1 /nobreak >nul
goto wait

:open
timeout /t 1 /nobreak >nul
set /p ADDRESS=<"%RUN%\address"
type "%HERE%program\words\started.txt"
echo   %ADDRESS%
start "" "%ADDRESS%"
rem the one-time link is not left lying about
for /f "tokens=1,2 delims=/" %%a in ("%ADDRESS%") do >"%RUN%\address" echo %%a//%%b/
exit /b 0

:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" for /f "delims=." %%m in ("%%~l") do if %%m GEQ 25 set "JAVA=%~f1\bin\java.exe"
exit /b
