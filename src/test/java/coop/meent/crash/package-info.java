/// Laptops that lose their power at any moment. [CutDisk] knows each step that a deed takes on the
/// disk, [Photographs] keeps what lies there when it ends just then, [Deeds] is what people do, and
/// [Aftermath] goes on with what is left. Begin with [CutAnywhereTest].
@NullMarked
package coop.meent.crash;

import org.jspecify.annotations.NullMarked;
