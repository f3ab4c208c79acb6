package coop.meent.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/// Lets through what openhtmltopdf says is wrong and drops its progress talk.
final class Chatter implements XRLogger {

  private static final System.Logger LOG = System.getLogger("coop.meent.document");

  /// The renderer keeps one logger for the whole process, so this holds for all who render.
  static void silence() {
    XRLog.setLoggingEnabled(true);
    XRLog.setLoggerImpl(new Chatter());
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isProblem(diagnostic.getLevel());
  }

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable cause) {
    if (isProblem(level)) LOG.log(System.Logger.Level.WARNING, where + ": " + message, cause);
  }

  @Override
  public void setLevel(String logger, Level level) {
    // One level is enough.
  }

  private static boolean isProblem(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
