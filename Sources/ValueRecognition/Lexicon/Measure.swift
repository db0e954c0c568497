/// Units of measure other than time and money, by the sign that stands for all their spellings.
enum Measure {
  /// Sign and spellings.
  static let all: [(sign: String, spellings: String)] = [
    ("km", "km kms kilometre kilometres kilometer kilometers"), ("m", "metre metres meter meters"), ("mi", "mile miles mi"),
    ("cm", "cm cms centimetre centimetres centimeter centimeters"), ("mm", "mm millimetre millimetres millimeter millimeters"),
    ("ft", "foot feet ft ft."), ("in", "inch inches"), ("yd", "yard yards yd"), ("kg", "kg kgs kilogram kilograms kilo kilos"),
    ("g", "gram grams grammes"), ("mg", "mg milligram milligrams"), ("t", "tonne tonnes ton tons"), ("lb", "lb lbs"),
    ("oz", "ounce ounces oz"), ("l", "litre litres liter liters"), ("ml", "ml millilitre millilitres milliliter milliliters"),
    ("gal", "gallon gallons"), ("bbl", "barrel barrels"), ("ac", "acre acres"), ("ha", "hectare hectares"), ("mph", "mph"),
    ("km/h", "kph kmh"), ("W", "watt watts"), ("kW", "kw kilowatt kilowatts"), ("MW", "mw megawatt megawatts"),
    ("GW", "gw gigawatt gigawatts"), ("°", "degrees degree"), ("°C", "celsius °c ℃"), ("°F", "fahrenheit °f"),
    ("GB", "gb gigabyte gigabytes"),
    ("MB", "mb megabyte megabytes"), ("TB", "tb terabyte terabytes"), ("rad", "rad"), ("nm", "nm nanometre nanometres"),
  ]
}
