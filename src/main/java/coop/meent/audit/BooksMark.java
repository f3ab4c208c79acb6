package coop.meent.audit;

import coop.meent.base.Hash;
import coop.meent.base.Id.EntryId;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the books of a year are known by. An entry is never changed once it is recorded, so that
/// its name stands for all of it; what the year opened with is in the mark of its balances. The
/// same books have the same mark on every laptop.
///
/// @param hash 64 hexadecimal digits
/// @param entries how many entries the year has
public record BooksMark(String hash, long entries) {

  /// As people hold it against another: its first digits, in fours.
  private static final int SHOWN = 16;

  /// @param balances the mark of every closing balance
  /// @param ids of the entries, in the order of the journal
  public static BooksMark of(int year, String balances, List<EntryId> ids) {
    var text = new StringBuilder("meent books ").append(year).append('\n');
    text.append(balances).append('\n');
    for (var id : ids) text.append(id.uuid()).append('\n');
    var hash = Hash.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    return new BooksMark(hash.toString(), ids.size());
  }

  public String text() {
    return shown(hash);
  }

  /// The first digits of any mark, as it is shown and read out.
  public static String shown(String hash) {
    return hash.substring(0, Math.min(SHOWN, hash.length())).replaceAll("(.{4})(?=.)", "$1 ");
  }
}
