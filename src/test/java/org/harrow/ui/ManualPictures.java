package org.harrow.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Makes the pictures of the manual from the window itself, on the sample case and without a screen:
 * {@code packaging/pictures}. The same program gives the same pictures.
 */
public final class ManualPictures {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 850;

    private final Path folder;
    private final FxRobot robot = new FxRobot();

    private ManualPictures(Path folder) {
        this.folder = folder;
    }

    /**
     * @param arguments the folder for the pictures
     */
    public static void main(String[] arguments) throws IOException {
        FxExtension.startToolkit();
        Path work = Files.createTempDirectory("harrow-pictures");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Desk desk = Desk.open(work, Path.of("sample-data", "exports").toAbsolutePath())) {
            Fx.run(
                    () -> {
                        desk.stage().setWidth(WIDTH);
                        desk.stage().setHeight(HEIGHT);
                    });
            new ManualPictures(folder).take(desk);
        }
        System.exit(0);
    }

    private void take(Desk desk) throws IOException {
        save(desk.stage(), "welcome");
        desk.press(".welcome-sample");
        desk.awaitText(".import-headline", "balanced");
        desk.await(".tour-card");
        save(desk.stage(), "tour");
        desk.press(".tour-skip");
        desk.awaitText("#status-actions", "757 actions");
        desk.awaitText(".import-headline", "balanced");
        save(desk.stage(), "import");
        desk.press(".empty-state .button");
        desk.await(".finding-card");
        ListView<?> list = (ListView<?>) desk.find(".findings-list");
        Fx.run(list::requestFocus);
        choose(list, "quillmoth-41");
        desk.awaitText(".inspector-role", "after the trigger");
        Fx.until("the message is gone", () -> desk.stage().getScene().lookup(".toast") == null);
        save(desk.stage(), "case");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        desk.await(".view-load .chart-canvas");
        save(desk.stage(), "load");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        desk.await("#detector-parameters");
        save(desk.stage(), "detectors");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.press(KeyCode.B);
        desk.await(".basket-item");
        robot.press(KeyCode.CONTROL, KeyCode.E);
        desk.awaitText(".page-number", "Cover of");
        desk.await(".page-sheet");
        Fx.until("the message is gone", () -> desk.stage().getScene().lookup(".toast") == null);
        save(desk.stage(), "report");
        robot.press(KeyCode.ESCAPE);
        robot.press(KeyCode.F1);
        Fx.settle();
        save((Stage) Fx.call(() -> Window.getWindows().getLast()), "manual");
    }

    /** The first finding about an account, whatever else was found. */
    private static void choose(ListView<?> list, String account) {
        Fx.run(
                () -> {
                    int row = 0;
                    for (Object item : list.getItems()) {
                        if (item.toString().contains(account)) {
                            break;
                        }
                        row++;
                    }
                    list.getSelectionModel().select(row == list.getItems().size() ? 0 : row);
                });
        Fx.settle();
    }

    private void save(Stage stage, String name) throws IOException {
        Fx.settle();
        WritableImage image = Fx.call(() -> stage.getScene().snapshot(null));
        BufferedImage copy = Fx.call(() -> pixels(image));
        ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    }

    private static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return copy;
    }
}
