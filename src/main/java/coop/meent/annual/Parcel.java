package coop.meent.annual;

import coop.meent.base.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Many files written as one thing: a folder, or a zip where its name ends so, with the list of
/// their hashes. It is filled beside its place and moved there whole.
record Parcel(Path target, LocalDate dated) {

  private static final String ZIP = ".zip";

  /// @return how many files there are now, the list of hashes among them
  int write(List<Piece> pieces, PackWatch watch) throws IOException {
    var place = target.toAbsolutePath().normalize();
    var beside = place.resolveSibling(AtomicFile.UNFINISHED + UUID.randomUUID());
    var folder = Files.createDirectory(beside);
    var archive = beside.resolveSibling(beside.getFileName() + ZIP);
    try {
      for (int i = 0; i < pieces.size(); i++) {
        watch.at(i, pieces.size());
        pieces.get(i).filler().to(folder.resolve(pieces.get(i).name()));
      }
      HashList.write(folder);
      watch.at(pieces.size(), pieces.size());
      if (isZip()) {
        zip(folder, archive);
        Files.move(archive, place);
      } else Files.move(folder, place);
      return pieces.size() + 1;
    } finally {
      Files.deleteIfExists(archive);
      discard(folder);
    }
  }

  private boolean isZip() {
    return target.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ZIP);
  }

  /// Dated by the figures and never by the clock, so that the same files make the same archive.
  private void zip(Path folder, Path archive) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (var file : files(folder)) {
        var entry = new ZipEntry(file.getFileName().toString());
        entry.setTimeLocal(dated.atStartOfDay());
        out.putNextEntry(entry);
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void discard(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return;
    for (var file : files(folder)) Files.delete(file);
    Files.delete(folder);
  }
}
