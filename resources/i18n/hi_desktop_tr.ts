<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>Applications</name>
    <message>
        <source>{closed} · working day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left {words}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnKeeper</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day by the circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CİMER/BEYS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an application that arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application by &amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an application while the caller is on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the applications of an Excel, CSV or web list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown to an Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose language, looks and database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows with their heading, ready for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy only the text of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all rows that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all applications by number, name, subject or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer and close the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer the chosen applications to a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtend the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the period to 30 working days (Law 4982 art. 11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse with the legal ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note into the history of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or remove the follow-up flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the application with its outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a closed application again, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the record nu&amp;mber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what must be done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the calendar of last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to units, people and stand-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and &amp;visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the log of calls and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the monthly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light, dark and high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text ten percent larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text ten percent smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text at 100 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen or leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all commands with their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, database and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountedMonths</name>
    <message>
        <source>Months of the period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day by the circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant told of the progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused on the ground {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period extended to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee notified, period stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee paid, period runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day moved by the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} in the name of {behalf}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something unexpected happened and this step was not carried out. Nothing that was saved before is lost. The program can go on; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show all {count} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Value</name>
    <message>
        <source>Hold to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
