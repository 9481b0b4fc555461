package org.harrow.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The file a picture goes to; its ending says which form the picture has. */
final class PictureFile implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        if (name.endsWith(".png") || name.endsWith(".svg")) {
            return Path.of(text);
        }
        throw new TypeConversionException(
                "'" + text + "' must end in .png or .svg: choose one of them");
    }
}
