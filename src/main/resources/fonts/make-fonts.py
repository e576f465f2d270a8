"""Makes the TrueType files of this folder from their originals, which README.md names.

Needs fontTools 4.38. Usage: make-fonts.py FOLDER-OF-ORIGINALS FOLDER-OF-RESULTS
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

TABLES_OF_CFF = ("CFF ", "VORG", "VDMX", "vhea", "vmtx")


def characters(encoding):
    """Every character of a Chinese encoding of two bytes, and Latin ones."""
    found = set(range(0x20, 0x7F)) | {0xA0, 0xA7, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7, 0x2003}
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                found.update(map(ord, bytes((lead, trail)).decode(encoding)))
            except UnicodeDecodeError:
                pass
    # squared units and circled numbers that offices type, and the marks of a list
    found.update(range(0x3380, 0x33E0), range(0x2460, 0x2474), (0x2022, 0x2013, 0x2014, 0x25A1, 0x2713, 0x2715))
    return found


def outlines(font, error):
    """Cubic outlines become quadratic ones."""
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    drawn = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, error, reverse_direction=True))
        drawn[name] = pen.glyph()
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = drawn
    font["loca"] = newTable("loca")
    profile = font["maxp"]
    profile.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours",
                  "maxCompositePoints", "maxCompositeContours", "maxComponentDepth"):
        setattr(profile, field, 1 if field == "maxZones" else 0)
    for table in TABLES_OF_CFF:
        if table in font:
            del font[table]
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def cut(font, wanted):
    options = Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "DSIG", "gasp"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def make(source, target, wanted, convert=False):
    font = TTFont(source)
    held = set(font.getBestCmap())
    cut(font, wanted & held)
    if convert:
        outlines(font, 4.0)
    font.save(target)
    print(target.name, len(font.getBestCmap()), target.stat().st_size)
    return held


def main(originals, results):
    gb2312 = characters("gb2312")
    gbk = characters("gbk")
    fang = make(originals / "FandolFang-Regular.otf", results / "fangsong.ttf", gbk, convert=True)
    make(originals / "FandolKai-Regular.otf", results / "kaiti.ttf", gb2312, convert=True)
    make(originals / "NotoSansSC_400Regular.ttf", results / "heiti.ttf", gb2312)
    make(originals / "NotoSerifSC_900Black.ttf", results / "biaosong.ttf", gb2312)
    latin = {each for each in gbk if each < 0x3400}
    make(originals / "NotoSerifSC_400Regular.ttf", results / "songti.ttf", latin | (gbk - fang))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
