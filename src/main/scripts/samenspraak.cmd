@echo off
rem Starts the command line on Windows, as "samenspraak" does elsewhere, without an archive of its classes.
setlocal EnableExtensions DisableDelayedExpansion

set "unpacked=%~dp0.."
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME goto look
if exist "%java%" goto found
echo samenspraak: there is no Java in %JAVA_HOME%; set JAVA_HOME, or put java on the PATH.>&2
exit /b 127
:look
where /q java.exe && goto found
echo samenspraak: there is no Java; set JAVA_HOME, or put java on the PATH.>&2
exit /b 127

:found
rem The console shows accents and marks in UTF-8 only; it gets its own encoding back.
for /f "tokens=2 delims=:" %%p in ('chcp') do set "before=%%p"
if defined before for /f "tokens=1" %%p in ("%before:.=%") do set "before=%%p"
chcp 65001 >nul

rem The width of the console, unless it is given.
if not defined COLUMNS for /f "skip=4 tokens=2 delims=:" %%c in ('mode con 2^>nul') do if not defined COLUMNS set "COLUMNS=%%c"
if defined COLUMNS set "COLUMNS=%COLUMNS: =%"

"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %JAVA_OPTS% -cp "%unpacked%\lib\*" io.github.samenspraak.cli.Main %*
set "status=%ERRORLEVEL%"
if defined before chcp %before% >nul
exit /b %status%
