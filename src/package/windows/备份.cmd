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
for %%v in ("Java" "Eclipse Adoptium" "Microsoft" "BellSoft" "Zulu") do for /d %%s in ("%ProgramFiles%\%%~v\*") do call :try "%%~fs"
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
"%JAVA%" "@%HERE%program\java.options" -jar "%HERE%program\fazhi-portal.jar" backup --data-dir "%PORTAL_DATA_DIR%" --out "%FILE%"
if errorlevel 1 (
  type "%HERE%program\words\backup-failed.txt"
  pause
  exit /b 3
)
type "%HERE%program\words\backup-done.txt"
echo   %FILE%
pause
exit /b 0

:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" for /f "delims=." %%m in ("%%~l") do if %%m GEQ 25 set "JAVA=%~f1\bin\java.exe"
exit /b
