package coop.meent.handover;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// The word to a client about who is to call, in the client's language, for somebody to read over
/// and send. It never says why, and names who is away only where that member agreed to it.
///
/// @param to the client's address, where it is known
public record ClientMail(
    String client, Optional<String> to, Language language, String subject, String text) {

  /// @param away whom the client is told of; empty without consent
  /// @param receiver who is to call; empty while nobody is found
  /// @param isForbidden whether the contract lets nobody else come, so that leave is asked
  record Told(
      String client,
      Optional<String> to,
      String assignment,
      LocalDate from,
      Optional<LocalDate> returns,
      Optional<String> away,
      Optional<String> receiver,
      boolean isForbidden,
      String cooperative) {

    ClientMail in(Language language) {
      var texts = new Texts(language);
      var first =
          away.map(name ->
                  returns
                      .map(day -> texts.get("handover.mail.away", name, from, day.minusDays(1)))
                      .orElseGet(() -> texts.get("handover.mail.left", name, from)))
              .orElseGet(() -> texts.get("handover.mail.change", from));
      var second =
          receiver
              .map(name -> texts.get("handover.mail.receiver", name))
              .orElseGet(() -> texts.get("handover.mail.nobody"));
      var text =
          String.join(
              "\n\n",
              texts.get("handover.mail.hello", client),
              texts.get("handover.mail.about", assignment) + " " + first,
              isForbidden ? second + " " + texts.get("handover.mail.leave") : second,
              texts.get("handover.mail.end", cooperative));
      return new ClientMail(
          client, to, language, texts.get("handover.mail.subject", assignment), text);
    }
  }
}
