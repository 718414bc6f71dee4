/**
 * Given names that an English reader meets in the news, by the pronoun they usually go with. Origin: written by hand
 * from general knowledge; names common to men and women stand apart, so that a pronoun is never resolved on a guess.
 */
const split = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** English, then continental, Slavic, Arabic, Asian, African and Latin American names of men. */
export const MENS_NAMES = split(`
Aaron Abe Abel Abner Abraham Adam Adrian Al Alan Albert Alec Alexander Alfred Alistair Allan Allen Alvin Amos Andrew Andy Angus Anthony Antony
Archibald Archie Arnold Arthur Austin Barack Barnaby Barney Barry Bart Bartholomew Basil Ben Benedict Benjamin Bennett Bernard Bernie Bert Bill
Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bryan Bryant Byron Calvin Carl Carlton Cecil Cedric Chad Charles Charlie Chester
Chris Christian Christopher Chuck Clarence Clark Claude Clay Clayton Cliff Clifford Clint Clinton Clive Clyde Cody Colin Conrad Corey Cornelius
Craig Curt Curtis Cyril Dale Damian Damien Dan Daniel Danny Darrell Darren Darryl Dave David Dean Dennis Denis Denny Derek Derrick Desmond Dexter
Dick Dirk Dominic Don Donald Donnie Doug Douglas Doyle Duane Dudley Duncan Dustin Dwayne Dwight Earl Ed Eddie Edgar Edmund Edward Edwin Eli Elias Elijah Elliot
Elliott Ellis Elmer Elvis Emmanuel Eric Erik Ernest Ernie Ethan Eugene Evan Ezra Felix Ferdinand Floyd Francis Frank Frankie Franklin Fred Freddie Frederic
Frederick Gabriel Garrett Garry Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerry Gilbert Giles Glen Glenn Gordon Graham Grant Greg Gregg Gregory
Guy Hal Hank Harold Harris Harrison Harry Harvey Hector Henry Herb Herbert Herman Herschel Homer Horace Howard Hubert Hugh Hugo Humphrey Ian Ike Ira Irving
Isaac Ivan Ivor Jack Jackson Jacob Jake James Jared Jason Jasper Jay Jeb Jed Jeff Jefferson Jeffery Jeffrey Jeremiah Jeremy Jerome Jerry Jesse
Jim Jimmie Jimmy Joe Joel Joey John Johnnie Johnny Jon Jonathan Joseph Josh Joshua Julian Julius Justin Karl Keith Ken Kenneth Kenny Kent Kevin Kirk
Kurt Kyle Lance Larry Laurence Lawrence Leo Leon Leonard Leroy Lester Levi Lewis Liam Lionel Lloyd Lonnie Loren Lou Louis Lucas Luke Luther
Lyle Lyndon Mack Malcolm Marc Marcus Mario Mark Marshall Martin Marty Marvin Mathew Matt Matthew Maurice Max Maxwell Melvin Michael Mick
Mickey Miguel Mike Miles Milton Mitch Mitchell Mitt Monty Morris Mort Murray Nate Nathan Nathaniel Ned Neil Nelson Neville Newt Nicholas Nick Nigel Noah
Noel Norman Oliver Ollie Orville Oscar Osama Oswald Otis Otto Owen Patrick Paul Pete Peter Phil Philip Phillip Quentin Ralph Randall Randolph Randy Ray
Raymond Reed Reg Reginald Rex Rich Richard Rick Ricky Rob Robert Robbie Rod Roderick Rodney Roger Roland Ron Ronald Ronnie Ross Roy Rudolph Rudy Rufus Rupert
Russ Russell Ryan Sammy Samuel Scott Sean Sebastian Seth Shane Shaun Shawn Sheldon Sherman Sidney Silas Simon Spencer Spiro Stan Stanley Stephen
Steve Steven Stewart Stuart Ted Terence Terrance Terrence Thaddeus Theodore Thomas Tim Timothy Tobias Toby Todd Tom Tommy Tony Travis Trent Trevor Troy
Tucker Tyler Ulysses Vance Vernon Vic Victor Vince Vincent Virgil Wade Wallace Wally Walt Walter Warren Wayne Wendell Wesley Wilbur Wilfred Will
Willard William Willie Wilson Winston Woodrow Zachary Zack
Alain Alejandro Aleksander Aleksandr Aleksey Alexei Alexey Alfonso Alfredo Ali Alonso Alphonse Alvaro Amadeus Amir Anatoly Anders Andreas Andrei Andres Andrey Andriy
Andrzej Anton Antonin Antonio Armando Arne Arsène Arturo Ashraf Augustus Aurelio Axel Ayman Bashar Benito Benjamín Benny Bernhard Bjorn Björn Bohdan Bruno Carlo Carlos
Cesar Christoph Claudio Claus Constantin Cristiano Cristóbal Daniele Dario Denys Didier Diego Dieter Dietrich Dimitri Dimitrios Dmitri Dmitro Dmitry Dmytro Domenico Duarte
Edouard Édouard Eduard Eduardo Egon Emil Emile Émile Emilio Emmanuel Enrico Enrique Enzo Erdogan Erich Ernesto Ernst Erwin Esteban Étienne Eugen Evgeny
Fabio Fernando Fidel Filip Francesco Francisco Franco François Francois Frans Franz Friedrich Fritz Gennady Georg Georges Gerhard Gert Gianni Giacomo Giorgio Giovanni Giuseppe
Gonzalo Guillaume Guillermo Gunnar Gunther Gustav Gustavo Guus Hans Heinrich Heinz Helmut Hendrik Henri Henrik Herman Hermann Horst Hugo Ignacio Igor Ihor Ilya
Jacques Jaime Jakob Jan Janos Javier Jean-Claude Jean-Marc Jean-Paul Jean-Pierre Jean-Yves Jens Jerzy Joachim Joao João Jochen Johan Johann Johannes Jordi Jorge Jörg Josef José Jose Joseph Josep
Juan Juha Jukka Julio Jürgen Jurgen Kaspar Kasper Klaus Konstantin Kristian Kristof Lars Laszlo László Laurent Leif Leonid Leopold Lev Lorenzo Luc Luca Ludovic Ludwig Luigi Luis Luiz
Maciej Magnus Manfred Manuel Marcel Marcelo Marcin Marco Marek Markus Massimo Mateusz Mathias Mathieu Matteo Matti Matthias Mauricio Maurizio Maxim Maximilian Miguel Mikael Mikhail Mikheil Milan
Milos Miloš Miroslav Mykola Mykhailo Mstislav Nicola Nicolae Nicolas Niels Nikita Nikolai Nikolas Nikolaus Nikolay Nils Nuno Oleg Oleh Oleksandr Oleksiy Oleksii Olaf Olav Olivier Omar Orlando Ottmar Pablo
Paolo Pascal Pavel Pavlo Pawel Pedro Pekka Per Petr Petro Philippe Pierre Pieter Pietro Piotr Rafael Rainer Ramiro Ramon Raphael Raul Raúl Reinhard Reiner Rene René Ricardo Roberto Rodrigo Rolf Roman Romano
Ruben Rui Ruslan Salvador Salvatore Santiago Sauli Sepp Serge Sergei Sergey Sergio Serhiy Siegfried Sigmar Sigmund Silvio Slobodan Stanislav Stefan Stefano Stéphane Sven Svein
Taras Tadeusz Teodoro Thierry Tibor Tomas Tomás Tomasz Ulrich Umberto Urho Uwe Vadim Valentin Valery Vasily Vasyl Viacheslav Viktor Vitali Vitaly Vito Vittorio Vlad Vladimir Volodymyr Vojislav Vyacheslav
Werner Wilhelm Willem Willi Willy Witold Wladyslaw Wolfgang Yann Yannick Yanis Yevgeny Yuri Yuriy Yury Yves Zbigniew Zdenek Zoltan Zoran
Abbas Abdel Abdelaziz Abdul Abdullah Abdulrahman Abu Adel Ahmad Ahmed Akbar Akhtar Amin Anwar Arif Asad Ashfaq Asif Ayub Aziz Bilal Binyamin Benjamin Ehud Efraim Faisal Farid Farouk Fouad Habib Hafez Haidar Hakan Hakim
Hamid Hamza Hasan Hassan Hossein Hosni Husain Hussain Hussein Ibrahim Imran Iqbal Ismail Jafar Jalal Jamal Javad Kamal Karim Kemal Khaled Khalid Kofi Mahdi Mahmood Mahmoud Majid Malik
Mansour Mehmet Mehdi Menachem Mohamed Mohammad Mohammed Mohsen Mordechai Moshe Muammar Muhammad Muhammed Mustafa Nabil Naftali Nasser Nawaz Naveed Nouri Omar Osman Pervez Qasim Rafiq Rahul Rajiv Rashid Recep
Reza Saad Saddam Saeed Said Salah Salman Salim Samir Sayyid Shimon Suleiman Tahir Tariq Tayyip Usman Walid Yasser Yasir Yitzhak Yossi Yousef Yusuf Zia Zine
Aditya Ajay Akhil Akihito Akira Amit Anand Anil Anil Arjun Arun Arvind Ashok Atal Atul Deepak Dinesh Gandhi Ganesh Hideki Hirohito Hiroshi Hu Jawaharlal Jiang Kapil Kenji Kim Krishna Kumar Lal
Mahatma Mahesh Mahinda Manmohan Manoj Mao Mohan Mohandas Mukesh Narendra Naoto Naresh Prakash Pranab Prasad Prem Rajendra Rajesh Raj Rakesh Ram Ramesh Ravi Rohan Rohit Sachin Sanjay Sanjeev
Satoshi Shah Shinzo Shigeru Sunil Suresh Takeshi Taro Tenzin Toshiro Vijay Vikram Vinod Vivek Xi Yang Yasuhiro Yoshihiko Yukio Zhou
Blaise Cyrus Desmond Goodluck Hamid Jomo Joseph-Désiré Julius Kwame Laurent-Désiré Mobutu Morgan Muhammadu Nnamdi Olusegun Robert Sekou Thabo Umaru Uhuru Yoweri Evo Hugo Lula Nicolás Salvador Daniel Álvaro
Lachlan Declan Eamon Enda Fergus Finn Ruairi Seamus Tadhg Gareth Geraint Gwyn Ieuan Alasdair Callum Ewan Hamish Iain Rory
`);

/** English, then other names of women. */
export const WOMENS_NAMES = split(`
Abby Abigail Ada Adele Agatha Agnes Aileen Alexandra Alice Alicia Alison Allison Alma Amanda Amber Amelia Amy Ana Anastasia Angela Angelica Angelina Anita Ann Anna Annabel Anne Annette
Annie April Arlene Audrey Barbara Beatrice Becky Belinda Bernadette Bertha Bess Bessie Beth Betsy Bette Betty Beverly Bianca Bonnie Brenda Bridget Britney Brittany Camilla Candace Carla Carly
Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Celeste Charlotte Cheryl Chloe Christina Christine Christy Cindy Claire Clara Clare Claudia Colleen Condoleezza
Connie Constance Cora Courtney Crystal Cynthia Daisy Dana Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debra Delia Delores Denise Desiree Diana Diane Dianne Dolores Donna Dora Doreen
Doris Dorothy Edith Edna Effie Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen Eloise Elsa Elsie Emily Emma Erica Erin Erma Esther Ethel Eugenia Eunice Eva Eve
Evelyn Faith Fanny Felicia Fiona Flora Florence Frances Francine Gail Genevieve Georgia Georgina Geraldine Gertrude Gillian Gina Ginger Gladys Glenda Gloria Grace Greta Gwen Gwendolyn
Hannah Harriet Hazel Heather Heidi Helen Helena Helene Henrietta Hermione Hilary Hillary Hilda Holly Hope Ida Imogen Inez Ingrid Irene Iris Irma Isabel Isabella Isabelle Ivanka
Ivy Jacqueline Jackie Jan Jane Janet Janice Janine Jeanette Jeanne Jenna Jennie Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy
Julia Juliana Julie Juliet June Justine Kaitlyn Karen Kate Katelyn Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Kellyanne Kelly Kimberly Kirsten Kirstjen Kitty Kristen Kristin Kristina
Kristine Lara Laura Lauren Laurie Leah Lena Lenore Leona Lesley Lila Lilian Lillian Lily Linda Lindsay Lisa Liz Liza Lois Lola Loretta Lori Lorna Lorraine Louise Lucia Lucille
Lucinda Lucy Lydia Lynda Lynette Lynn Lynne Mabel Mabel Madeleine Madeline Madonna Mae Maggie Mamie Mandy Marcia Margaret Margie Margot Marguerite Maria Marian Marianne Marie Marilyn Marina
Marion Marissa Marjorie Marlene Marsha Martha Mary Matilda Maud Maureen Maxine May Megan Meg Meghan Melania Melanie Melinda Melissa Mercedes Meredith Michelle Mildred Millicent Minnie Miranda
Miriam Moira Mollie Molly Mona Monica Monique Muriel Myra Myrtle Nadia Nadine Nancy Naomi Natalie Natasha Nellie Nettie Nicole Nina Nora Noreen Norma Octavia Olga Olive Olivia Opal
Ophelia Pam Pamela Patricia Patsy Patty Paula Paulette Pauline Pearl Peggy Penelope Penny Phoebe Phyllis Polly Priscilla Prudence Rachael Rachel Ramona Rebecca Regina Renee Rhoda Rhonda Rita
Roberta Rosa Rosalie Rosalind Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Selena Selma Serena Sharon Sheila Shelby Shelly Sheryl Shirley
Sonia Sophia Sophie Stacey Stella Stephanie Stormy Sue Susan Susanna Susannah Susanne Susie Suzanne Sybil Sylvia Tamara Tammy Tanya Tara Teresa Terri Tess Thelma Theresa Tiffany Tina Tracy Tricia
Trudy Ursula Valerie Vanessa Velma Vera Verna Veronica Vicki Vicky Victoria Viola Violet Virginia Vivian Vivien Wanda Wendy Whitney Wilhelmina Wilma Winifred Yolanda Yvette Yvonne Zelda Zoe
Adriana Agnieszka Ai Aisha Aleksandra Alejandra Amal Amina Amina Anahit Anca Angelique Anke Annalena Annegret Antje Antonia Asma Astrid Aung Aung Aurelie Aya Ayaan Ayesha Beata Beatriz Benazir Birgit Brigitte
Carlotta Carolina Catarina Cécile Chantal Chiara Christiane Christa Chrystia Consuelo Cristina Dalia Daria Dilma Dina Donatella Dorothea Ebba Ekaterina Elif Elisa Elke Emine Esra Eszter Evita Ewa
Fatima Federica Fatou Florence Françoise Francesca Frida Gabriela Gabriella Gabrielle Galina Giorgia Giulia Golda Graciela Greta Gro Gudrun Guadalupe Halima Halyna Hanan Hanna Hedwig Helga Helle Hina Huda
Ilse Imelda Indira Inés Ines Inga Inge Irina Iryna Isabel Isabella Jadwiga Jacinda Jana Jelena Johanna Jolanta Julieta Julija Kaja Karin Karina Katarzyna Katarina Katerina Katharina Kateryna Keiko Khadija Khadija
Kristalina Larisa Larysa Latifa Laila Layla Leila Leila Leni Lidia Liliana Lina Liudmila Lubna Lucía Lucrezia Ludmila Luisa Lyudmila Magdalena Małgorzata Malala Malgorzata Manuela Margarita Margrethe Mariana Maria-Luisa
Mariam Mariana Marija Marine Marta Maryam Masako Mayawati Medea Mette Michiko Micheline Milena Mónica Monika Mireille Nabila Nadezhda Nadiya Najat Najla Natalia Nataliia Nataliya Navi Neha Nguyen Nikki Noor Nursultan Oksana
Olena Olha Pilar Pratibha Priya Rania Raisa Razia Rigoberta Rocío Ruta Sabine Safiya Sanna Sahar Sakura Salma Samira Sanaa Segolene Ségolène Sheikha Shirin Siham Simone Sirimavo Sofia Solange Sonja Soraya Sushma Svetlana Svitlana
Tatiana Tatyana Tetiana Tsai Ulla Valentina Valeria Vasundhara Viktoria Viviane Wangari Wafa Ximena Xiomara Yasmin Yelena Yekaterina Yevgenia Yingluck Yoko Yulia Yuliya Yuriko Zainab Zaha Zeinab Zsuzsa Zuzana
`);

/** Names that men and women both bear: a name, but no ground for "he" or "she". */
export const EITHER_NAMES = split(`
Addison Alex Alexis Ali Andrea Ariel Ashley Aubrey Avery Bailey Blake Brook Brooke Cameron Carey Carroll Casey Charlie Chris Claude Dakota Dana Darcy Devin Dominique Drew Dylan Elisha Emerson Evelyn Frances Francis
Gabriel Gale Glenn Hadley Hayden Jackie Jaime Jamie Jan Jean Jerry Jesse Jessie Jo Jocelyn Jody Jordan Joyce Jude Jules Kai Kendall Kelly Kerry Kim Kit Kyle Lee Leigh Lesley Leslie Lindsay Lindsey Logan Loren Lou Lynn Mackenzie Madison
Marion Meredith Michele Micky Mika Morgan Nicola Nicky Nico Noel Noor Parker Pat Paige Peyton Quinn Reese Riley Robin Robbie Ronnie Rory Ryan Sacha Sasha Sam Sandy Sean Shannon Shelby Shelley Sidney Simone Skyler Stacy Stacey Sydney Taylor Terry Toni Tracy Tracey Val Vivian
Kiran Min Jin Ming Ping Wei Yan Yu Jun Hong Ling Li Xiao Hyun Ji Jung Young Sung Jae Chen Lin Feng Ning Yong
`);
