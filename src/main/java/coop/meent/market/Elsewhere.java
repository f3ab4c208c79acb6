package coop.meent.market;

import coop.meent.base.Named;
import coop.meent.market.Advert.Want;
import java.util.List;

/// Who besides colleagues could give what is asked; rooms above know.
@FunctionalInterface
public interface Elsewhere {

  Elsewhere NOBODY = (skill, want) -> List.of();

  /// Somebody whose name is not known yet.
  ///
  /// @param code what people call them
  /// @param cooperative whose they are
  record Outsider(String code, String cooperative, Named why) {}

  /// Those who can and have room for it.
  ///
  /// @param skill by its name, which is all that others share with us
  List<Outsider> fitting(String skill, Want want);
}
