@echo off
rem Starts the portal in a window of its own; it opens the browser itself: at the set-up link the first time.
rem Only ASCII in here: what people read is in program\words.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "HERE=%~dp0"
if not defined PORTAL_DATA_DIR set "PORTAL_DATA_DIR=%HERE%data"
set "RUN=%PORTAL_DATA_DIR%\run"

set "JAVA="
call :try "%HERE%runtime"
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
call :has_quick
set FROM=-jar "%HERE%program\fazhi-portal.jar"
if defined QUICK set FROM="-XX:AOTCache=%HERE%program\quick\portal.aot" -Xlog:aot=off "-Xlog:aot*=off" -jar "%HERE%program\quick\fazhi-portal.jar"
start "Fazhi Portal" /min "%JAVA%" "@%HERE%program\java.options" %PORTAL_JAVA_OPTS% %FROM% run --open --data-dir "%PORTAL_DATA_DIR%"
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
if not defined QUICK start "Fazhi Portal" /low /min "%HERE%program\quick.cmd"
exit /b 0

rem An update of the portal makes what quick.cmd left too old; after one of Java the runtime goes on without it.
:has_quick
set "QUICK="
set "MADE_OF="
if not exist "%HERE%program\quick\made-of.txt" exit /b
set /p MADE_OF=<"%HERE%program\quick\made-of.txt"
for %%f in ("%HERE%program\fazhi-portal.jar") do if "%MADE_OF%"=="%%~tf %%~zf" set "QUICK=1"
exit /b

:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" for /f "delims=." %%m in ("%%~l") do if %%m GEQ 25 set "JAVA=%~f1\bin\java.exe"
exit /b
