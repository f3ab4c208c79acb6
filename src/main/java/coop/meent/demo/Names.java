package coop.meent.demo;

import coop.meent.base.Letters;
import coop.meent.base.Seeded;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// People, clients and work beyond those that are told of by name.
final class Names {

  private final Seeded random;
  private final Sheet words = Sheet.read("words.tsv");
  private final Set<String> taken = new HashSet<>();

  Names(Seeded random) {
    this.random = random;
  }

  String person() {
    return untaken(() -> pick("first") + " " + pick("last"));
  }

  String client() {
    return untaken(() -> pick("client") + " " + pick("place"));
  }

  String work() {
    return pick("work");
  }

  String trade() {
    return pick("trade");
  }

  String town() {
    return pick("town");
  }

  private String pick(String kind) {
    return random.pick(words(kind));
  }

  private List<String> words(String kind) {
    return words.lines().stream()
        .filter(line -> line.text("kind").equals(kind))
        .map(line -> line.text("word"))
        .toList();
  }

  /// When all names are taken, a second surname is joined on, as people do.
  private String untaken(java.util.function.Supplier<String> name) {
    for (int tries = 0; tries < 20; tries++) {
      var one = name.get();
      if (taken.add(one)) return one;
    }
    var joined = name.get() + "-" + pick("last");
    taken.add(joined);
    return joined;
  }

  /// `renee.dubois-de.wit@example.org`: plain letters of the name, at a domain that is nobody's.
  static String email(String name) {
    var plain = Letters.unaccented(name);
    var letters = plain.replace('ı', 'i').replace('ø', 'o').replace('ł', 'l');
    return letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]+", ".") + "@example.org";
  }

  /// A mobile number that nobody has: none begins with 06 00.
  static String phone(int number) {
    return "+31 6 00 %02d %02d %02d".formatted(12 + number % 7, number / 100 % 100, number % 100);
  }
}
