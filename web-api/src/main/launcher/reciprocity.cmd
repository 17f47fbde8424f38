@echo off
rem Starts Reciprocity with the classes that the build laid ready in lib\reciprocity.jsa: the same as
rem java -jar reciprocity.jar, only sooner. Another Java than the build's, or a moved folder, leaves them unused.
setlocal
set "home=%~dp0.."
for %%i in ("%home%") do set "home=%%~fi"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xshare:auto -XX:SharedArchiveFile="%home%\lib\reciprocity.jsa" -Xlog:disable -jar "%home%\reciprocity.jar" %*
