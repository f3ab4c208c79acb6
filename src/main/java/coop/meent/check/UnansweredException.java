package coop.meent.check;

/// The database could not answer a check's question: the file is damaged, or a sum passes what a
/// sum can be. The message is the database's own.
final class UnansweredException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnansweredException(Throwable cause) {
    super(message(cause), cause);
  }

  /// What lies deepest says most: above it are only the layers it came through.
  private static String message(Throwable thrown) {
    var cause = thrown;
    while (cause.getCause() != null) cause = cause.getCause();
    return String.valueOf(cause.getMessage());
  }
}
