@echo off
rem Starts Reciprocity with the classes that the build laid ready in lib\reciprocity.jsa: the same as
rem java -jar reciprocity.jar, only sooner. Another Java than the build's, or a moved folder, leaves them unused.
setlocal
set "home=%~dp0.."
for %%i in ("%home%") do set "home=%%~fi"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem Commands that end take the collector that needs least memory and work; a server keeps Java's own choice.
set "collector=-XX:+UseSerialGC"
if "%1"=="serve" set "collector="
if "%1"=="demo" set "collector="
echo %JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS% | findstr /c:"GC" >nul && set "collector="
"%java%" %collector% -Xshare:auto -XX:SharedArchiveFile="%home%\lib\reciprocity.jsa" -Xlog:disable -jar "%home%\reciprocity.jar" %*
