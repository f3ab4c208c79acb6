package coop.meent.cli;

/// A command was asked for what it cannot mean, such as two options that exclude each other. Ends
/// the process with status 2 and a word about how to ask.
final class WrongUseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Object[] arguments;

  /// @param key of the text that says what does not fit
  WrongUseException(String key, Object... arguments) {
    super(key);
    this.arguments = arguments;
  }

  String key() {
    return String.valueOf(getMessage());
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
