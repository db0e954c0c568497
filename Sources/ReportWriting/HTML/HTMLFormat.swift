package struct HTMLFormat: ReportFormat {
  package let name = "html"
  package let fileExtension = "html"
  package init() {}
  package func write(_ run: Run, options: ReportOptions) -> [UInt8] { [] }
}
