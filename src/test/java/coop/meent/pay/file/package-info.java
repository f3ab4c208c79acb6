@NullMarked
package coop.meent.pay.file;

import org.jspecify.annotations.NullMarked;
