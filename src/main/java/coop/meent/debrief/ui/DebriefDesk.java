package coop.meent.debrief.ui;

import coop.meent.debrief.DebriefService;
import coop.meent.debrief.Gain;
import coop.meent.member.Member;
import coop.meent.ui.Desk;

/// What looking back works with.
///
/// @param me who sits at this laptop
public record DebriefDesk(Desk desk, DebriefService debriefs, Member me) {

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  /// What a gain says, in a sentence.
  String sentence(Gain gain) {
    return switch (gain) {
      case Gain.Shows(var skill, var level) -> text("debrief.shows", skill.name(), level);
      case Gain.Raises(var skill, var from, var to) ->
          from == 0
              ? text("debrief.begins", skill.name(), to)
              : text("debrief.raises", skill.name(), from, to);
      case Gain.Confirms(var skill, var _, var name, var level) ->
          text("debrief.confirms", name, skill.name(), level);
      case Gain.Tells(var client) -> text("debrief.tells", client);
    };
  }
}
