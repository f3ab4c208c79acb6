package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebAddressTest {

  @Test
  void whatPeoplePasteIsUnderstood() {
    assertThat(WebAddress.of(" HTTPS://Cloud.Example/remote.php/dav/files/bas/De Meent ").text())
        .isEqualTo("https://cloud.example/remote.php/dav/files/bas/De%20Meent/");
    assertThat(WebAddress.of("https://cloud.example/één%20map").folder().getRawPath())
        .isEqualTo("/%C3%A9%C3%A9n%20map/");
    assertThat(WebAddress.of("https://cloud.example").text()).isEqualTo("https://cloud.example/");
    assertThat(WebAddress.of("https://cloud.example:8443/a/").folder().getPort()).isEqualTo(8443);
  }

  @Test
  void aNameStaysInTheAddressAndComesBack() {
    var address = WebAddress.of("https://cloud.example/dav/").named("bas@meent.example");
    assertThat(address.text()).isEqualTo("https://bas%40meent.example@cloud.example/dav/");
    assertThat(WebAddress.of(address.text())).isEqualTo(address);
    assertThat(address.folder().getRawUserInfo()).isNull();
  }

  @Test
  void aPasswordHasNoPlaceInAnAddress() {
    assertThatThrownBy(() -> WebAddress.of("https://bas:geheim@cloud.example/dav/"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(new WebDavRefusal.PasswordInAddress()))
        .hasMessageNotContaining("geheim");
  }

  @Test
  void whatIsNoAddressOfAFolderIsRefused() {
    for (var typed :
        List.of(
            "ftp://cloud.example/dav",
            "https://",
            "https:///dav",
            "cloud.example/dav",
            "https://cloud.example/dav?x=1",
            "https://cloud.example/dav#x",
            "https://cloud.example/%zz",
            "https://cloud example/dav"))
      assertThatThrownBy(() -> WebAddress.of(typed))
          .as(typed)
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.refusal()).isInstanceOf(WebDavRefusal.BadAddress.class));
  }

  @Test
  void anAddressIsToldFromAPath() {
    for (var address : List.of("https://a.example/x", "HTTP://a", "webdav://a", "https:a"))
      assertThat(WebAddress.isMeant(address)).as(address).isTrue();
    for (var path : List.of("/media/https", "C:\\Meent", "meent", "./https:/x", "../a.meentstick"))
      assertThat(WebAddress.isMeant(path)).as(path).isFalse();
  }

  @Test
  void onlyWhatIsSealedOrStaysOnThisMachineIsSafe() {
    assertThat(WebAddress.of("http://cloud.example/dav").isOpenToAll()).isTrue();
    assertThat(WebAddress.of("http://192.168.1.9/dav").isOpenToAll()).isTrue();
    assertThat(WebAddress.of("http://localhost.example/dav").isOpenToAll()).isTrue();
    assertThat(WebAddress.of("https://cloud.example/dav").isOpenToAll()).isFalse();
    assertThat(WebAddress.of("http://localhost:8080/dav").isOpenToAll()).isFalse();
    assertThat(WebAddress.of("http://[::1]/dav").isOpenToAll()).isFalse();
  }
}
