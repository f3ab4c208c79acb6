package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FolderOnMacTest extends ElsewhereContract {

  @Override
  Configuration configuration() {
    return Configuration.osX();
  }

  @Override
  String place() {
    return "/Users/noor/Library/CloudStorage/kluis van 'één'";
  }

  /// A Mac hands names back in their taken-apart form, whatever they were made with.
  @Test
  void theFolderIsFoundUnderBothFormsOfItsName() {
    var object = sample.object();
    open().putNew(object.name(), object.toBytes());
    for (var form : Normalizer.Form.values()) {
      var path = vault.getFileSystem().getPath(Normalizer.normalize(place(), form));
      assertThat(new FolderRemote(path).get(object.name().location())).hasValue(object.toBytes());
    }
  }
}
