package coop.meent.sync;

import coop.meent.base.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A folder on a server that speaks WebDAV (Nextcloud, ownCloud, a storage box, Apache), and the
/// name one has there. Never a password: addresses are kept, shown and told.
///
/// @param folder without a name in it; its path ends in a slash
/// @param name empty where the server knows nobody by name
public record WebAddress(URI folder, String name) {

  private static final Set<String> SCHEMES = Set.of("https", "http");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final String UNRESERVED = "-._~";

  public WebAddress {
    if (!folder.getRawPath().endsWith("/") || folder.getRawUserInfo() != null)
      throw new IllegalArgumentException("no address of a folder: " + folder);
  }

  /// Whether somebody means an address on the web rather than a path.
  public static boolean isMeant(String typed) {
    var scheme = typed.strip().split(":", 2)[0].toLowerCase(Locale.ROOT);
    return SCHEMES.contains(scheme) || typed.contains("://");
  }

  /// An address as somebody typed or pasted it, such as `https://bas@cloud.example/dav/De Meent`.
  ///
  /// @throws RefusedException with a [WebDavRefusal] when it is none
  public static WebAddress of(String typed) {
    try {
      var uri = new URI(withoutSpaces(typed.strip()));
      var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean isFolder =
          SCHEMES.contains(scheme)
              && uri.getHost() != null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      if (!isFolder) throw new RefusedException(new WebDavRefusal.BadAddress(typed.strip()));
      var user = Optional.ofNullable(uri.getRawUserInfo()).orElse("");
      if (user.contains(":")) throw new RefusedException(new WebDavRefusal.PasswordInAddress());
      var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      var path = Optional.ofNullable(uri.getRawPath()).orElse("");
      var whole = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path;
      return new WebAddress(URI.create(whole.endsWith("/") ? whole : whole + "/"), decoded(user));
    } catch (URISyntaxException e) {
      throw new RefusedException(new WebDavRefusal.BadAddress(typed.strip()), e);
    }
  }

  /// People paste what a browser shows, with blanks and accents in it.
  private static String withoutSpaces(String typed) {
    return typed
        .codePoints()
        .mapToObj(letter ->
            letter == ' ' || letter > 126 ? encoded(Character.toString(letter)) : text(letter))
        .collect(Collectors.joining());
  }

  private static String text(int letter) {
    return Character.toString(letter);
  }

  public WebAddress named(String other) {
    return new WebAddress(folder, other.strip());
  }

  /// Whether what is sent there can be read on the way: neither sealed nor within this machine.
  public boolean isOpenToAll() {
    return folder.getScheme().equals("http") && !THIS_MACHINE.contains(folder.getHost());
  }

  /// As it is kept and typed again, with the name in it.
  public String text() {
    if (name.isEmpty()) return folder.toString();
    return folder.toString().replaceFirst("://", "://" + encoded(name) + "@");
  }

  /// What lies in the folder.
  ///
  /// @param location with slashes between its names
  URI at(String location) {
    return URI.create(
        folder
            + Stream.of(location.split("/", -1))
                .map(WebAddress::encoded)
                .collect(Collectors.joining("/")));
  }

  private static String encoded(String name) {
    var out = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xff);
      boolean isPlain =
          letter < 128 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
      if (isPlain) out.append(letter);
      else out.append('%').append("%02X".formatted(octet & 0xff));
    }
    return out.toString();
  }

  /// @throws IllegalArgumentException when a percent sign stands for nothing
  static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text();
  }
}
