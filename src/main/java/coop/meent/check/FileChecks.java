package coop.meent.check;

/// Whether the file itself is whole, in the database's own judgement.
final class FileChecks {

  private static final String SOUND = "ok";

  private FileChecks() {}

  static Check sound() {
    return new Check(
        "file-sound",
        file ->
            file.first("PRAGMA integrity_check(1)", row -> row.text("integrity_check"))
                .filter(finding -> !finding.equals(SOUND))
                .map(Offender::of));
  }
}
