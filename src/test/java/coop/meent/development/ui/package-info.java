/// The pages of development, clicked through.
@NullMarked
package coop.meent.development.ui;

import org.jspecify.annotations.NullMarked;
