package coop.meent.annual;

import coop.meent.base.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// The hashes of the files of a pack, as `sha256sum -c` reads them, and whether they still hold.
public final class HashList {

  public static final String NAME = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
  private static final int BUFFER = 1 << 16;

  private HashList() {}

  static void write(Path folder) throws IOException {
    var list = new StringBuilder();
    hashes(folder)
        .forEach((name, hash) -> list.append(hash).append("  ").append(name).append('\n'));
    Files.writeString(folder.resolve(NAME), list);
  }

  /// Whether a folder or zip is what it was when it was written.
  public static Verdict verify(Path place) {
    try {
      return Files.isDirectory(place) ? ofFolder(place) : ofZip(place);
    } catch (IOException | IllegalArgumentException e) {
      var said = e.getMessage();
      return new Verdict.NoPack(place, said == null ? e.getClass().getSimpleName() : said);
    }
  }

  /// What a whole pack is known by: the hash of its list.
  public static String mark(Path place) {
    try {
      return Hash.sha256(list(place)).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] list(Path place) throws IOException {
    if (Files.isDirectory(place)) return Files.readAllBytes(place.resolve(NAME));
    try (var in = new ZipInputStream(Files.newInputStream(place))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        if (entry.getName().equals(NAME)) return in.readAllBytes();
    }
    throw new NoSuchFileException(place.toString(), NAME, null);
  }

  private static Verdict ofFolder(Path folder) throws IOException {
    var list = folder.resolve(NAME);
    if (!Files.isRegularFile(list)) return new Verdict.NoPack(folder, NAME);
    return compare(folder, Files.readString(list), hashes(folder));
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        if (name.equals(NAME) || !Files.isRegularFile(file)) continue;
        try (var in = Files.newInputStream(file)) {
          hashes.put(name, hash(in));
        }
      }
    }
    return hashes;
  }

  private static Verdict ofZip(Path zip) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    String list = null;
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(NAME))
          list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        else hashes.put(entry.getName(), hash(in));
      }
    }
    return list == null ? new Verdict.NoPack(zip, NAME) : compare(zip, list, hashes);
  }

  private static Verdict compare(Path place, String list, Map<String, String> found) {
    Map<String, String> said = new TreeMap<>();
    for (var line : list.lines().toList()) {
      var match = LINE.matcher(line);
      if (!match.matches()) return new Verdict.NoPack(place, line);
      said.put(match.group(2), match.group(1));
    }
    if (said.isEmpty()) return new Verdict.NoPack(place, NAME);
    List<String> changed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    said.forEach((name, hash) -> {
      var now = found.get(name);
      if (now == null) missing.add(name);
      else if (!now.equals(hash)) changed.add(name);
    });
    var more = found.keySet().stream().filter(name -> !said.containsKey(name)).toList();
    return changed.isEmpty() && missing.isEmpty() && more.isEmpty()
        ? new Verdict.Whole(place, said.size())
        : new Verdict.Changed(place, changed, missing, more);
  }

  private static String hash(InputStream in) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
        digest.update(buffer, 0, read);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
