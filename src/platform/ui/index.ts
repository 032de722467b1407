/** The door of the building blocks. */
export { type Action, ActionList } from './ActionList.tsx'
export { type Appearance, Button, ButtonLink, TextButton } from './Button.tsx'
export { Columns, Row, Stack } from './Columns.tsx'
export { BarChart, type BarChartProps } from './charts/BarChart.tsx'
export type { ChartPoint, Drawing } from './charts/ChartCanvas.tsx'
export { ChartFigure, type ChartTable, type ChartTexts } from './charts/ChartFigure.tsx'
export type { BarSeries } from './charts/drawBars.tsx'
export { GanttChart, type GanttChartProps } from './charts/GanttChart.tsx'
export type { GanttBar, GanttMark, GanttPerson } from './charts/ganttLayout.ts'
export { LineChart, type LineChartProps } from './charts/LineChart.tsx'
export type { Band, Series } from './charts/lineData.ts'
export type { Position, Ring } from './charts/mapGeometry.ts'
export { type Region, RegionMap, type RegionMapProps } from './charts/RegionMap.tsx'
export { Sparkline } from './charts/Sparkline.tsx'
export { type Counter, Counters, StripChart, type StripPoint } from './charts/StripChart.tsx'
export { DateText } from './DateText.tsx'
export { type Definition, DefinitionList } from './DefinitionList.tsx'
export { Dialog } from './Dialog.tsx'
export { type CommandHook, createQueryClient, endpointHref, type Read, useCommand, useEndpoint } from './data.ts'
export { type Catalogus, defineTeksten, kiesTeksten, type Teksten } from './defineTeksten.ts'
export { EmptyState } from './EmptyState.tsx'
export { ErrorBox } from './ErrorBox.tsx'
export {
  type DateStyle,
  formatMiljoen,
  formatMoney,
  formatNumber,
  type MoneyStyle,
  toDatum,
  useDateFormat,
  useTimeFormat,
} from './format.ts'
export { CheckboxesField, CheckboxField, type Option, RadioField, SelectField } from './forms/ChoiceFields.tsx'
export { CommandForm } from './forms/CommandForm.tsx'
export { DateField } from './forms/DateField.tsx'
export { ErrorSummary } from './forms/ErrorSummary.tsx'
export { FileChoice } from './forms/FileChoice.tsx'
export { Form, type FormProps } from './forms/Form.tsx'
export type { FormValues } from './forms/FormContext.ts'
export { ImportForm } from './forms/ImportForm.tsx'
export { MoneyField } from './forms/MoneyField.tsx'
export { NumberField } from './forms/NumberField.tsx'
export { formRows, RowsField, useFormValues } from './forms/RowsField.tsx'
export { SearchSelect } from './forms/SearchSelect.tsx'
export { TextArea, TextField } from './forms/TextField.tsx'
export type { Search, SearchOption } from './forms/useAsyncOptions.ts'
export { type FieldProps, useField, useFormValue } from './forms/useField.ts'
export { AppFrame } from './frame/AppFrame.tsx'
export { GlobalSearch } from './frame/GlobalSearch.tsx'
export {
  type Brand,
  type FrameProps,
  type FrameUser,
  initialsOf,
  type MenuGroup,
  type MenuItem,
  type UserAction,
} from './frame/menu.ts'
export { Heading, type Level } from './Heading.tsx'
export { Icon, type IconName } from './Icon.tsx'
export { KeyFigure } from './KeyFigure.tsx'
export { Link, NavigationProvider, useNavigation } from './Link.tsx'
export { LoadingLines } from './LoadingLines.tsx'
export { Money } from './Money.tsx'
export { Notice, Notices } from './Notice.tsx'
export { PageHead } from './PageHead.tsx'
export { Card, Cards, Panel } from './Panel.tsx'
export { isProblem, ProblemError, type WireBeletsel } from './problem.ts'
export { type Passage, Remark } from './Remark.tsx'
export { StatusBadge } from './StatusBadge.tsx'
export { StatusShape } from './StatusShape.tsx'
export type { Scherm } from './scherm.ts'
export { type ColourKey, colourVar, type StatusKind } from './status.ts'
export { TaalProvider, useTaal, useTeksten, useVandaag } from './TaalProvider.tsx'
export { type Tab, Tabs } from './Tabs.tsx'
export { TermLabel } from './TermLabel.tsx'
export { Joined, Thread, type ThreadState, type ThreadStep, Timeline, type TimelineItem } from './Timeline.tsx'
export type { BulkAction, Column, ColumnGroup, FilterChip, RowKind, Sort } from './table/columns.ts'
export { type CsvCell, downloadCsv, toCsv } from './table/csv.ts'
export { DataTable, type DataTableProps } from './table/DataTable.tsx'
export { uiTeksten } from './teksten.ts'
export { UiProvider } from './UiProvider.tsx'
export { Tag, WetLabel } from './WetLabel.tsx'
