package org.rolebridge.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture in the README, which has to show what the product looks like today. */
record Picture(String name) {

    private static final Path KEPT = Path.of("src", "docs", "pictures");
    private static final Path TAKEN = Path.of("target", "screenshots");
    /** Small enough that dates, names and edges of letters do not count, only what stands where. */
    private static final int WIDTH = 64;

    private static final int HEIGHT = 45;
    /** Of 255 shades, on average. */
    static final double ALIKE = 9;

    void check(byte[] taken) throws IOException {
        Files.createDirectories(TAKEN);
        Files.write(TAKEN.resolve("readme-" + name + ".png"), taken);
        if ("keep".equals(System.getenv("ROLEBRIDGE_PICTURES"))) {
            Files.createDirectories(KEPT);
            Files.write(file(), taken);
        }
        assertThat(difference(Files.readAllBytes(file()), taken))
                .as(
                        "%s no longer shows the product: look at %s and keep it with ROLEBRIDGE_PICTURES=keep",
                        file(), TAKEN)
                .isLessThan(ALIKE);
    }

    private Path file() {
        return KEPT.resolve(name + ".png");
    }

    static double difference(byte[] one, byte[] other) throws IOException {
        var first = shades(one);
        var second = shades(other);
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                sum += Math.abs(first.getRaster().getSample(x, y, 0)
                        - second.getRaster().getSample(x, y, 0));
            }
        }
        return sum / (WIDTH * HEIGHT);
    }

    private static BufferedImage shades(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        small.getGraphics().drawImage(picture.getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        return small;
    }
}
