package org.rolebridge.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void seesThatAPanelIsGone() throws IOException {
        assertThat(Picture.difference(page(300), page(0))).isGreaterThan(Picture.ALIKE);
    }

    @Test
    void doesNotMindAFewOtherLetters() throws IOException {
        assertThat(Picture.difference(page(300), page(304))).isLessThan(Picture.ALIKE);
    }

    /** A white page with a dark panel of this height. */
    private static byte[] page(int height) throws IOException {
        var picture = new BufferedImage(1280, 900, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1280, 900);
        pen.setColor(Color.BLUE);
        pen.fillRect(300, 100, 600, height);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
