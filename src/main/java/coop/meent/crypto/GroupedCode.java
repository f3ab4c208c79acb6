package coop.meent.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Random bytes as people read them over the telephone: groups of five letters and digits in
/// Crockford's base 32, which has no I, L, O and U. The fifth of each group checks the other four
/// and the group's place, so that one wrong letter, two letters changed about, and two groups
/// changed about are always found, with the number of the group.
///
/// The check is a sum in the field of 32 elements, each letter weighted by another power of two.
final class GroupedCode {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._,;:/|]+");
  private static final int GROUP = 5;
  private static final int BITS = 5;

  /// Twenty bits a group.
  private static final int BYTES_IN_TWO_GROUPS = 5;

  private GroupedCode() {}

  static int groups(int bytes) {
    if (bytes % BYTES_IN_TWO_GROUPS != 0)
      throw new IllegalArgumentException(bytes + " bytes do not fill whole groups");
    return bytes / BYTES_IN_TWO_GROUPS * 2;
  }

  /// How many letters and digits so many bytes make.
  static int letters(int bytes) {
    return groups(bytes) * GROUP;
  }

  static String write(byte[] bytes) {
    var text = new StringBuilder();
    for (int group = 0; group < groups(bytes.length); group++) {
      if (group > 0) text.append('-');
      var values = new int[GROUP];
      for (int i = 0; i < GROUP - 1; i++) values[i] = letterAt(bytes, group * (GROUP - 1) + i);
      values[GROUP - 1] = check(group, values);
      for (int value : values) text.append(LETTERS.charAt(value));
    }
    return text.toString();
  }

  /// @param bytes how many there must be
  /// @param code makes a code of them
  static <C> CodeReading<C> read(String typed, int bytes, Function<byte[], C> code) {
    int groups = groups(bytes);
    var parts = SEPARATORS.splitAsStream(typed).filter(part -> !part.isEmpty()).toList();
    var all = String.join("", parts);
    if (all.length() != letters(bytes))
      return parts.size() == groups
          ? new CodeReading.Mistyped<>(oddLengths(parts))
          : new CodeReading.Incomplete<>(all.length(), letters(bytes));
    var wrong = new TreeSet<Integer>();
    var read = new byte[bytes];
    for (int group = 0; group < groups; group++) {
      var values = values(all.substring(group * GROUP, (group + 1) * GROUP));
      if (values.length < GROUP || check(group, values) != values[GROUP - 1]) wrong.add(group + 1);
      else for (int i = 0; i < GROUP - 1; i++) put(read, group * (GROUP - 1) + i, values[i]);
    }
    return wrong.isEmpty()
        ? new CodeReading.Read<>(code.apply(read))
        : new CodeReading.Mistyped<>(List.copyOf(wrong));
  }

  private static List<Integer> oddLengths(List<String> parts) {
    List<Integer> odd = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) if (parts.get(i).length() != GROUP) odd.add(i + 1);
    return List.copyOf(odd);
  }

  /// The letters' values, fewer when there is a letter that no code has.
  private static int[] values(String group) {
    return group
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .chars()
        .map(LETTERS::indexOf)
        .filter(value -> value >= 0)
        .toArray();
  }

  /// Each group's place counts as another number, so that whole groups cannot change about.
  private static int check(int group, int[] values) {
    int sum = group % (LETTERS.length() - 1) + 1;
    for (int i = 0; i < GROUP - 1; i++) sum ^= timesPowerOfTwo(values[i], i + 1);
    return sum;
  }

  /// Multiplication in GF(32) modulo x⁵ + x² + 1.
  private static int timesPowerOfTwo(int value, int power) {
    int product = value;
    for (int i = 0; i < power; i++) product = (product << 1) ^ ((product & 16) == 0 ? 0 : 0b100101);
    return product;
  }

  private static int letterAt(byte[] bytes, int index) {
    int value = 0;
    for (int bit = index * BITS; bit < (index + 1) * BITS; bit++)
      value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
    return value;
  }

  private static void put(byte[] bytes, int index, int value) {
    for (int i = 0; i < BITS; i++) {
      int bit = index * BITS + i;
      bytes[bit / 8] |= (byte) ((value >> (BITS - 1 - i) & 1) << (7 - bit % 8));
    }
  }
}
