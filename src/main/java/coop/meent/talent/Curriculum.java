package coop.meent.talent;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a member tells clients, in a language of the program: plain text that stays the member's
/// own to edit. Lines that begin with `## ` head a part, lines that begin with `- ` are points.
///
/// @param headline one line, below the name
public record Curriculum(
    MemberId member, Language language, String headline, String text, Instant writtenAt) {

  static final String HEADING = "## ";
  static final String POINT = "- ";

  /// @param heading empty for what stands before the first
  public record Part(String heading, List<String> lines) {

    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// Its parts in order; a line for each paragraph or point. What has neither heading nor line is
  /// not there.
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    var heading = "";
    List<String> lines = new ArrayList<>();
    for (var line : text.lines().map(String::strip).toList()) {
      if (line.startsWith(HEADING)) {
        add(parts, heading, lines);
        heading = line.substring(HEADING.length()).strip();
        lines.clear();
      } else if (!line.isEmpty()) lines.add(line);
    }
    add(parts, heading, lines);
    return parts;
  }

  private static void add(List<Part> parts, String heading, List<String> lines) {
    if (!heading.isEmpty() || !lines.isEmpty()) parts.add(new Part(heading, lines));
  }
}
