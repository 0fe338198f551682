// Says why, where Gradle cannot be run
def found = System.getenv('PATH').split(File.pathSeparator).any { new File(it, 'gradle').canExecute() }
if (!found) {
    println 'The Gradle consumer is skipped: no gradle on the path'
}
return found
