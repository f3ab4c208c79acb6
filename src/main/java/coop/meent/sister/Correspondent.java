package coop.meent.sister;

import coop.meent.base.Ids;
import coop.meent.crypto.Identity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// A cooperative that writes letters and keeps no file of its own, as the demo needs one.
public final class Correspondent {

  private final UUID id;
  private final String name;
  private final String contact;
  private final Identity identity;
  private final LetterCodec codec;
  private int written;

  /// @param random of its keys and letters
  public Correspondent(String name, String contact, RandomGenerator random) {
    id = Ids.derived("correspondent", name);
    this.name = name;
    this.contact = contact;
    identity = Identity.random(random);
    codec = new LetterCodec(random);
  }

  public UUID id() {
    return id;
  }

  /// As it reads it out.
  public String code() {
    return Keys.of(identity).fingerprint().text();
  }

  public void introduce(LocalDate made, Path file) {
    var content = new Letter.Introduction(name, contact, Keys.of(identity));
    var letter = new Letter(0, made, made.plusYears(1), content);
    var _ = Postman.lay(file, codec.introduce(id, identity, letter));
  }

  public void offer(Own to, List<Offered> people, LocalDate made, LocalDate until, Path file) {
    var sorted = people.stream().sorted(Comparator.comparing(Offered::mark)).toList();
    write(to, new Letter.Offer(sorted), made, until, file);
  }

  public void ask(Own to, Interest interest, LocalDate made, LocalDate until, Path file) {
    write(to, new Letter.Asking(interest), made, until, file);
  }

  private void write(Own to, Letter.Content content, LocalDate made, LocalDate until, Path file) {
    var letter = new Letter(++written, made, until, content);
    var _ = Postman.lay(file, codec.write(id, identity, to.id(), to.keys().wrap(), letter));
  }
}
