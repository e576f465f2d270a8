@echo off
rem The one launcher on Windows: finds a JDK, builds when there is no jar or sources changed, then runs the portal.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "HERE=%~dp0"
set "JAR=%HERE%target\fazhi-portal.jar"
set "START=%HERE%target\start"
set "OPTIONS=%HERE%src\package\program\java.options"

call :find_jdk
if not defined JDK (
  echo A JDK 25 or newer is needed and none was found ^(looked at JAVA_HOME, PATH and Program Files^). 1>&2
  exit /b 3
)
set "JAVA_HOME=%JDK%"

if /i "%~1"=="test" (
  rem the contract of the licensed chart engine runs on Linux and macOS only
  call :rest " " %*
  call "%HERE%mvnw.cmd" -B -ntp -f "%HERE%pom.xml" -P nulls verify !REST!
  exit /b !ERRORLEVEL!
)
if /i "%~1"=="numbers" (
  pushd "%HERE%"
  "%JAVA_HOME%\bin\java" src\numbers\Numbers.java
  set "CODE=!ERRORLEVEL!"
  popd
  exit /b !CODE!
)
if /i "%~1"=="mutants" (
  call :rest "," %*
  set "OF="
  if defined REST set "OF=-Dmutants.of=!REST:~1!"
  call "%HERE%mvnw.cmd" -B -ntp -f "%HERE%pom.xml" -P mutants test-compile org.pitest:pitest-maven:mutationCoverage !OF!
  exit /b !ERRORLEVEL!
)
if /i "%~1"=="frontend" (
  echo The frontend is rebuilt on Linux or macOS: ./portal frontend 1>&2
  exit /b 3
)
if /i "%~1"=="package" (
  echo The zip is made on Linux or macOS: ./portal package 1>&2
  exit /b 3
)
echo %* | findstr /i /c:"--charts" >nul && (
  echo The edition with Vaadin Charts is built on Linux or macOS: ./portal demo --charts vaadin 1>&2
  exit /b 3
)

call :is_stale
if defined STALE (
  echo Building, the first time takes some minutes ... 1>&2
  call "%HERE%mvnw.cmd" -B -ntp -f "%HERE%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
  if errorlevel 1 exit /b 3
  call :prepare_start
)
call :has_quick
set FROM=-jar "%JAR%"
if defined QUICK set FROM="-XX:AOTCache=%START%\portal.aot" -Xlog:aot=off "-Xlog:aot*=off" -jar "%START%\fazhi-portal.jar"
if "%~1"=="" set "ARGUMENTS=--help"
"%JAVA_HOME%\bin\java" "@%OPTIONS%" %PORTAL_JAVA_OPTS% %FROM% %ARGUMENTS% %*
exit /b %ERRORLEVEL%

:rest
rem all words behind the first, each led by the mark; a word with an equals sign stands in quotes
set "REST="
set "MARK=%~1"
shift
:next_word
shift
if "%~1"=="" exit /b
if /i "%~1"=="--all" (set "REST=!REST!!MARK!-DexcludedGroups=none") else set "REST=!REST!!MARK!%1"
goto next_word

:find_jdk
set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK (
  call :try "%%~dpj.."
  if not defined JDK for /d %%s in ("%%~dpj..\..\*") do call :try "%%~fs"
)
for %%v in ("Java" "Eclipse Adoptium" "Microsoft" "BellSoft" "Zulu") do (
  if not defined JDK for /d %%s in ("%ProgramFiles%\%%~v\*") do call :try "%%~fs"
)
exit /b

:try
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" for /f "delims=." %%m in ("%%~l") do if %%m GEQ 25 set "JDK=%~f1"
exit /b

:is_stale
set "STALE="
if not exist "%JAR%" set "STALE=1" & exit /b
for /f "delims=" %%n in ('powershell -NoProfile -Command "$j=(Get-Item $env:JAR).LastWriteTime; $s=Get-ChildItem -Recurse -File ($env:HERE+'src\main'),($env:HERE+'frontend'),($env:HERE+'pom.xml') | Where-Object {$_.LastWriteTime -gt $j} | Select-Object -First 1; if ($s) {'1'}"') do set "STALE=%%n"
exit /b

rem The jar unpacked, and beside it what the Java runtime learnt of its classes while it was shown a start and the
rem commands; made once after a build, refused quietly by a runtime that finds it unfit.
:prepare_start
echo Preparing quick starts, once, about a minute ... 1>&2
for %%f in ("%JAR%") do set "STAMP=%%~tf %%~zf"
if exist "%START%" rmdir /s /q "%START%"
"%JAVA_HOME%\bin\java" -Djarmode=tools -jar "%JAR%" extract --destination "%START%" >nul 2>&1
if errorlevel 1 exit /b
"%JAVA_HOME%\bin\java" "@%OPTIONS%" "-XX:AOTCacheOutput=%START%\portal.aot" -jar "%START%\fazhi-portal.jar" train >nul 2>&1
if errorlevel 1 exit /b
if exist "%START%\portal.aot" >"%START%\made-of.txt" echo %STAMP%
exit /b

:has_quick
set "QUICK="
set "MADE_OF="
if not exist "%START%\made-of.txt" exit /b
set /p MADE_OF=<"%START%\made-of.txt"
for %%f in ("%JAR%") do if "%MADE_OF%"=="%%~tf %%~zf" set "QUICK=1"
exit /b
