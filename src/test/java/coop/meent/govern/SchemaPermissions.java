package coop.meent.govern;

import coop.meent.store.Space;
import java.util.List;
import java.util.Optional;

/// Who may write what, as the migrations declare it: table, kind of space, writers.
final class SchemaPermissions {

  private static final String DECLARED =
      """
      cooperative COMMON BOARD STEWARD TREASURER
      member COMMON BOARD STEWARD TREASURER SELF:2,3,4,5,6
      member_role COMMON BOARD STEWARD
      client COMMON MEMBER
      assignment COMMON MEMBER
      book OFFICE TREASURER BOARD
      account OFFICE TREASURER
      journal_entry OFFICE TREASURER
      period_lock OFFICE TREASURER BOARD
      bank_account OFFICE TREASURER
      bank_statement OFFICE TREASURER
      bank_line OFFICE TREASURER
      bank_booking OFFICE TREASURER
      bank_rule OFFICE TREASURER
      book OWN OWNER
      account OWN OWNER
      journal_entry OWN OWNER
      period_lock OWN OWNER
      bank_account OWN OWNER
      bank_statement OWN OWNER
      bank_line OWN OWNER
      bank_booking OWN OWNER
      bank_rule OWN OWNER
      """;

  static final Permissions ALL =
      new Permissions(DECLARED.lines().flatMap(line -> lines(line).stream()).toList());

  private SchemaPermissions() {}

  private static List<Permissions.Line> lines(String line) {
    var words = List.of(line.split(" "));
    var kind = Space.Kind.valueOf(words.get(1));
    return words.stream()
        .skip(2)
        .map(word -> word.split(":"))
        .map(parts ->
            Writer.of(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()))
        .map(writer -> new Permissions.Line(words.getFirst(), kind, writer))
        .toList();
  }
}
