@echo off
rem Makes every later start quick: the program unpacked, and what the Java runtime learnt of its classes while it was
rem shown a start and the commands. The starting script runs it once, behind everything else, when the portal stands;
rem it has set JAVA. "exit" without /b closes the window it runs in.
setlocal EnableExtensions
set "JAR=%~dp0fazhi-portal.jar"
set "QUICK=%~dp0quick"
for %%f in ("%JAR%") do set "STAMP=%%~tf %%~zf"
if exist "%QUICK%" rmdir /s /q "%QUICK%"
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%QUICK%"
if errorlevel 1 exit 3
"%JAVA%" "@%~dp0java.options" "-XX:AOTCacheOutput=%QUICK%\portal.aot" -jar "%QUICK%\fazhi-portal.jar" train
if errorlevel 1 exit 3
rem last, so that what was broken off is made anew
if exist "%QUICK%\portal.aot" >"%QUICK%\made-of.txt" echo %STAMP%
exit 0
