package coop.meent.receipt;

import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/// A file that can be kept as a receipt: not too large, and of a kind that people can still look at
/// when the tax office asks.
///
/// @param name without its folder
/// @param content what it is known by
public record ReceiptFile(String name, MediaType mediaType, byte[] bytes, Hash content) {

  /// Twenty megabytes: a scan of many pages, and no film.
  public static final long LARGEST = 20L << 20;

  private static final int LONGEST_NAME = 120;

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  /// @throws RefusedException with a [ReceiptRefusal]
  public static ReceiptFile read(Path path) {
    var name = name(path);
    try {
      if (Files.isDirectory(path)) throw new RefusedException(new ReceiptRefusal.AFolder(name));
      long size = Files.size(path);
      if (size > LARGEST)
        throw new RefusedException(ReceiptRefusal.TooLarge.of(name, size, LARGEST));
      return of(name, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw new RefusedException(new ReceiptRefusal.NotFound(name), e);
    } catch (AccessDeniedException e) {
      throw new RefusedException(new ReceiptRefusal.NotAllowed(name), e);
    } catch (IOException e) {
      throw new RefusedException(
          new ReceiptRefusal.Unreadable(name, String.valueOf(e.getMessage())), e);
    }
  }

  /// @throws RefusedException with a [ReceiptRefusal]
  public static ReceiptFile of(String name, byte[] bytes) {
    if (bytes.length == 0) throw new RefusedException(new ReceiptRefusal.Empty(name));
    if (bytes.length > LARGEST)
      throw new RefusedException(ReceiptRefusal.TooLarge.of(name, bytes.length, LARGEST));
    var head = Arrays.copyOf(bytes, Math.min(bytes.length, MediaType.ENOUGH));
    var type =
        MediaType.of(head)
            .orElseThrow(() -> new RefusedException(new ReceiptRefusal.OtherKind(name)));
    return new ReceiptFile(tidy(name, type), type, bytes.clone(), Hash.sha256(bytes));
  }

  private static String name(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }

  /// Names travel to other systems: no folders, no signs that one of them forbids, and not endless.
  private static String tidy(String name, MediaType type) {
    var plain = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").strip();
    if (plain.isEmpty()) plain = "receipt." + type.ending();
    if (plain.length() <= LONGEST_NAME) return plain;
    return plain.substring(0, LONGEST_NAME - type.ending().length() - 1) + "." + type.ending();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReceiptFile file
        && file.name.equals(name)
        && file.content.equals(content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return name + " " + mediaType + " " + bytes.length;
  }
}
