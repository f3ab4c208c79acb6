package coop.meent.document;

import java.util.List;
import java.util.Optional;

/// A paper to somebody: who sends it and who gets it, the facts of it, a table, sums and how to
/// pay. What it shares with a report (title, table, closing sentences, standards) it leaves to one.
///
/// @param report title, issuer, tables and closing sentences; no figures
/// @param from name, address and numbers of the sender, line by line
/// @param to name and address of the receiver, line by line
/// @param facts beside the receiver: number, date, and so on
/// @param opening sentences before the table
/// @param sums under the table, the last one the one that counts
/// @param stamp to scan, with what it is for
/// @param attachments files inside it, such as the same for programs
public record Letter(
    Report report,
    List<String> from,
    List<String> to,
    List<Fact> facts,
    List<String> opening,
    List<Fact> sums,
    Optional<Stamp> stamp,
    List<Attachment> attachments) {

  /// @param label what it is
  /// @param value as people read it
  public record Fact(String label, String value) {}

  /// A picture of squares to scan.
  ///
  /// @param png black on white, with its quiet edge
  /// @param alternative what it says, for who cannot see it
  /// @param lines beside it
  public record Stamp(byte[] png, String alternative, List<String> lines) {
    public Stamp {
      png = png.clone();
      lines = List.copyOf(lines);
    }

    @Override
    public byte[] png() {
      return png.clone();
    }
  }

  public Letter {
    from = List.copyOf(from);
    to = List.copyOf(to);
    facts = List.copyOf(facts);
    opening = List.copyOf(opening);
    sums = List.copyOf(sums);
    attachments = List.copyOf(attachments);
  }
}
