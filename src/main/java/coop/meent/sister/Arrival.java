package coop.meent.sister;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a letter that came says, and what taking it in changes.
public sealed interface Arrival {

  Sister sister();

  /// @param sister as it stands once this is taken in
  record Introduced(Sister sister, Keys keys, News news) implements Arrival {

    /// What an introduction changes; `sister.introduced.<NEWS>` in words.
    public enum News implements Named {
      /// Nobody heard of it before.
      FIRST,
      /// The same keys as before.
      SAME,
      /// Another code than the one that was confirmed.
      OTHER_KEYS;

      @Override
      public String in(Texts texts) {
        return texts.get("sister.introduced." + name());
      }
    }
  }

  /// @param fresh marks that were not in the offer before
  /// @param changed those that were, with something else
  /// @param gone those that are no more
  record Offers(
      Sister sister,
      List<Offered> people,
      List<Offered> fresh,
      List<Offered> changed,
      List<Offered> gone,
      LocalDate until)
      implements Arrival {

    static Offers of(Sister sister, List<Offered> before, List<Offered> now, LocalDate until) {
      List<Offered> fresh = new ArrayList<>();
      List<Offered> changed = new ArrayList<>();
      for (var one : now) {
        var old = before.stream().filter(each -> each.mark().equals(one.mark())).findFirst();
        if (old.isEmpty()) fresh.add(one);
        else if (!old.get().equals(one)) changed.add(one);
      }
      var gone =
          before.stream()
              .filter(one -> now.stream().noneMatch(each -> each.mark().equals(one.mark())))
              .toList();
      return new Offers(sister, now, fresh, changed, gone, until);
    }
  }

  /// @param who of us it is about
  record Asked(Sister sister, Interest interest, MemberId who, LocalDate until)
      implements Arrival {}

  record Answered(Sister sister, OurAsk ask, Letter.Answer answer) implements Arrival {}
}
