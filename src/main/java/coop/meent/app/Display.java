package coop.meent.app;

/// Whether this machine can show a window.
final class Display {

  private Display() {}

  static boolean isThere() {
    if (!System.getProperty("os.name").equals("Linux")) return true;
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String name) {
    var value = System.getenv(name);
    return value != null && !value.isBlank();
  }
}
