using System.Text;
using LearningCycles.Samples.CoachingYear;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CoachingCalendarApp.Run(args, Console.Out, Console.Error);
