package fazhi.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * An invented picture of the demo (演示图片), drawn flat and marked 演示: it shows no real place and no
 * real person.
 */
enum DemoScene {
    STALL(DemoScene::stall),
    LECTURE(DemoScene::lecture),
    LEAFLETS(DemoScene::leaflets),
    PIT(DemoScene::pit),
    MEADOW(DemoScene::meadow),
    BARE_WALL(DemoScene::bareWall),
    NOTICE_WALL(DemoScene::noticeWall);

    private static final int WIDTH = 960;

    private static final int HEIGHT = 640;

    private static final int HORIZON = 400;

    private static final Color SKY = new Color(0xCFE3F3);

    private static final Color GRASS = new Color(0x9CBF85);

    private static final Color EARTH = new Color(0xB89B78);

    private static final Color WALL = new Color(0xE9E4DA);

    private static final Color RED = new Color(0xB3261E);

    private static final Color BLUE = new Color(0x1F5A99);

    private static final Color DARK = new Color(0x4A5560);

    private static final List<Color> CLOTHES =
            List.of(BLUE, new Color(0x2B8A78), new Color(0x5D4A8F), new Color(0xD9902F), DARK);

    /** The two characters 演示 in strokes on squares of 24, so that no font is needed. */
    private static final int[][] MARK = {
        {3, 3, 6, 5},
        {2, 9, 5, 11},
        {2, 20, 6, 14},
        {14, 1, 14, 4},
        {8, 7, 8, 4, 21, 4, 21, 7},
        {10, 8, 20, 8},
        {10, 11, 20, 11, 20, 17, 10, 17, 10, 11},
        {15, 8, 15, 17},
        {10, 14, 20, 14},
        {13, 19, 9, 22},
        {17, 19, 21, 22},
        {31, 4, 45, 4},
        {29, 9, 47, 9},
        {38, 9, 38, 21, 35, 19},
        {33, 12, 30, 18},
        {42, 12, 46, 18}
    };

    private final Consumer<Graphics2D> drawing;

    DemoScene(Consumer<Graphics2D> drawing) {
        this.drawing = drawing;
    }

    byte[] jpeg() throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(canvas);
        mark(canvas);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static void stall(Graphics2D canvas) {
        land(canvas, GRASS);
        box(canvas, new Color(0xD8CFC0), 90, 170, 780, 230);
        box(canvas, RED, 90, 120, 780, 56);
        box(canvas, Color.WHITE, 230, 142, 500, 12);
        for (int seat = 0; seat < 4; seat++) {
            person(canvas, 180 + seat * 190, 330, seat);
        }
        box(canvas, new Color(0xF0B23E), 120, 430, 720, 70);
        for (int pile = 0; pile < 6; pile++) {
            box(canvas, Color.WHITE, 160 + pile * 115, 408, 70, 22);
        }
    }

    private static void lecture(Graphics2D canvas) {
        box(canvas, WALL, 0, 0, WIDTH, HEIGHT);
        box(canvas, DARK, 250, 60, 460, 230);
        box(canvas, Color.WHITE, 262, 72, 436, 206);
        for (int line = 0; line < 4; line++) {
            box(canvas, line == 0 ? RED : SKY, 300, 105 + line * 40, 360 - line * 45, 16);
        }
        person(canvas, 800, 210, 0);
        for (int row = 0; row < 2; row++) {
            for (int seat = 0; seat < 7; seat++) {
                person(canvas, 90 + seat * 130 + row * 30, 370 + row * 100, seat + row + 1);
            }
        }
    }

    private static void leaflets(Graphics2D canvas) {
        box(canvas, new Color(0xC9B18F), 0, 0, WIDTH, HEIGHT);
        for (int sheet = 0; sheet < 6; sheet++) {
            int left = 90 + (sheet % 3) * 275;
            int top = 60 + (sheet / 3) * 280;
            box(canvas, Color.WHITE, left, top, 220, 240);
            box(canvas, sheet % 2 == 0 ? RED : BLUE, left, top, 220, 52);
            for (int line = 0; line < 5; line++) {
                box(canvas, SKY, left + 24, top + 80 + line * 30, 172 - line * 18, 10);
            }
        }
    }

    private static void pit(Graphics2D canvas) {
        land(canvas, EARTH);
        hill(canvas, new Color(0xA3845F), 60, 470, 230);
        hill(canvas, new Color(0x8E7150), 360, 900, 170);
        box(canvas, new Color(0xF0B23E), 560, 400, 150, 70);
        box(canvas, DARK, 540, 470, 190, 34);
        line(canvas, 16, 570, 410, 470, 300, 400, 420);
    }

    private static void meadow(Graphics2D canvas) {
        land(canvas, GRASS);
        hill(canvas, new Color(0x84AC6D), 60, 470, 110);
        hill(canvas, new Color(0x75A05F), 360, 900, 80);
        for (int tree = 0; tree < 7; tree++) {
            int left = 90 + tree * 125;
            box(canvas, new Color(0x7B5B3A), left + 22, 440, 12, 70);
            round(canvas, new Color(0x3F7D4E), left - 12, 370, 80, 90);
        }
    }

    private static void bareWall(Graphics2D canvas) {
        land(canvas, EARTH);
        box(canvas, WALL, 100, 150, 760, 330);
        line(canvas, 3, 300, 150, 340, 260, 310, 330);
        line(canvas, 3, 640, 480, 600, 380, 650, 300);
    }

    private static void noticeWall(Graphics2D canvas) {
        bareWall(canvas);
        box(canvas, RED, 150, 130, 660, 44);
        for (int board = 0; board < 3; board++) {
            int left = 160 + board * 225;
            box(canvas, BLUE, left, 200, 190, 230);
            box(canvas, Color.WHITE, left + 10, 210, 170, 210);
            for (int text = 0; text < 6; text++) {
                box(canvas, SKY, left + 26, 232 + text * 30, 138 - text % 3 * 24, 10);
            }
        }
    }

    private static void land(Graphics2D canvas, Color ground) {
        box(canvas, SKY, 0, 0, WIDTH, HORIZON);
        box(canvas, ground, 0, HORIZON, WIDTH, HEIGHT - HORIZON);
    }

    private static void hill(Graphics2D canvas, Color colour, int from, int to, int high) {
        var hill = new Path2D.Double();
        hill.moveTo(from, HORIZON);
        hill.quadTo((from + to) / 2.0, HORIZON - 2.0 * high, to, HORIZON);
        canvas.setColor(colour);
        canvas.fill(hill);
    }

    /** A figure without a face. */
    private static void person(Graphics2D canvas, int left, int top, int clothes) {
        round(canvas, new Color(0xE3BE9C), left + 17, top, 46, 46);
        canvas.setColor(CLOTHES.get(clothes % CLOTHES.size()));
        canvas.fillRoundRect(left, top + 50, 80, 110, 50, 50);
    }

    private static void box(Graphics2D canvas, Color colour, int x, int y, int wide, int high) {
        canvas.setColor(colour);
        canvas.fill(new Rectangle2D.Double(x, y, wide, high));
    }

    private static void round(Graphics2D canvas, Color colour, int x, int y, int wide, int high) {
        canvas.setColor(colour);
        canvas.fill(new Ellipse2D.Double(x, y, wide, high));
    }

    private static void line(Graphics2D canvas, int thick, int... points) {
        canvas.setColor(DARK);
        canvas.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        canvas.draw(path);
    }

    private static void mark(Graphics2D canvas) {
        canvas.translate(WIDTH - 172, HEIGHT - 96);
        box(canvas, new Color(0xFFFFFF), -14, -14, 176, 98);
        canvas.scale(3, 3);
        for (var stroke : MARK) {
            line(canvas, 2, stroke);
        }
    }
}
