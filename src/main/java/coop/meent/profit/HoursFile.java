package coop.meent.profit;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads hours per member from the lines of a CSV: number or name, and hours such as `12,5` or
/// `12.5`, with a semicolon, a tab or a comma between. One wrong line and nothing is read.
public final class HoursFile {

  private static final Pattern HOURS = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");

  private final List<Member> members;

  public HoursFile(List<Member> members) {
    this.members = List.copyOf(members);
  }

  /// @param lines of the file; a first one with titles is passed over
  public HoursOutcome read(List<String> lines) {
    Map<MemberId, BigDecimal> hours = new LinkedHashMap<>();
    int number = 0;
    for (var text : lines) {
      number++;
      var line = text.replace("\uFEFF", "").strip();
      if (line.isEmpty()) continue;
      var parts = parts(line);
      boolean isLine = parts.length == 2 && HOURS.matcher(parts[1]).matches();
      if (!isLine && number == 1 && !line.matches(".*\\d.*")) continue;
      if (!isLine) return new HoursOutcome.BadLine(number, line);
      var member = member(parts[0]);
      if (member.isEmpty()) return new HoursOutcome.NoSuchMember(number, parts[0]);
      var before = hours.put(member.get().id(), new BigDecimal(parts[1].replace(',', '.')));
      if (before != null) return new HoursOutcome.Twice(number, member.get().name());
    }
    return hours.isEmpty() ? new HoursOutcome.Empty() : new HoursOutcome.Read(hours);
  }

  private static String[] parts(String line) {
    var between = line.indexOf(';') >= 0 ? ";" : line.indexOf('\t') >= 0 ? "\t" : ",";
    var parts = line.split(between, 2);
    for (int i = 0; i < parts.length; i++) parts[i] = parts[i].strip().replaceAll("^\"|\"$", "");
    return parts;
  }

  private Optional<Member> member(String word) {
    return members.stream()
        .filter(one ->
            one.name().equalsIgnoreCase(word)
                || one.number().map(String::valueOf).filter(word::equals).isPresent())
        .findFirst();
  }
}
