extension ForeignWords {
  /// Spanish words, as they are typed without marks, in alphabetical order (see `ForeignWords`).
  static let spanish = """
    a abajo abierta abierto abogado aborto abrigo abril abrir abuela abuelo abuso abusos aca acaso accion aceite
    acompanar acoso actividad actividades actuacion actual actualmente acuerdo acusado ademas adios administracion
    afirmo agosto agua ahi ahora aire al albergue alcohol algo alguien algun alguna algunas algunos alimentos alli alma
    almuerzo alquiler alrededor alta alto alumnos amarillo ambiente ambos amenaza amenazado amenazas amenazo america
    amiga amigo amigos amor analisis ano anoche anos anterior anteriores antes anuncio apartamento aplicacion aprender
    aprendizaje aproximadamente aquel aquella aquello aqui arbol argentina arma arriba arte articulo asesino asi asilo
    asustada ataque atencion aumentar aun aunque autor autoridad autoridades auxilio avion ayer ayuda ayudame ayudando
    ayudar ayudeme ayudenme ayuntamiento azucar azul baja bajar bajo banco bano barcelona base batalla beber bien bienes
    billete blanca blanco boca bolsillo bomba bomberos bosque botella brillante buena buenas bueno buenos busca buscado
    buscando buscar busco caballo cabeza cada caer caja calculo calidad caliente calle cama cambiar cambio cambios
    caminar camino camisa campana campanas candidato cansada cantidad capacidad capitulo carcel carne casa casero casi
    caso casos castillo causa celebracion cena centro cerca cerrado cerrar chantaje chica chicas chico cielo cien
    ciencia ciento cientos cierto cinco cita ciudad claramente cliente clientes clinica coche cocina colombia color
    colores comenzar comenzo comer comida comienzo comision como companera companero companeros compra comprado compras
    comprender comunicacion comunidad comunidades con condicion condiciones condon conducir congreso conmigo conoce
    conocer conocido conocimiento conocimientos conozco consejo considera considerar consigo construccion construir
    contar contestar contigo contra contrato corazon corazones correr cosa cosas costar creado crear crecer creciente
    crecimiento cree creer creo cual cuales cualquier cualquiera cuando cuanta cuanto cuantos cuatro cuchillo cuello
    cuenta cuentas cuento cuero cuerpo cuesta cuestion cuidado cuidar cultura dano darle darse datos de debe deben deber
    deberia debia debido debo decir decirle decision decisiones declaro deja dejado dejar dejen dejo del delante demas
    dentro denuncia denunciar deporte derecho derechos desalojada desalojo desarrollar desarrollo desayuno descubrir
    desde desesperada desgraciadamente despacio despues destruir detalle detalles detenido detenidos detras deuda deudas
    devolver dia diario dias dice dicen dices dicho diciembre diente diez diferente diferentes dificil dificultad digo
    dijo dime dinero dios direccion disculpe disfrutar distintos doctora documento documentos dolares dolor domingo
    donde dormir dos drogas duele dueno duenos durante echar echaron economia economica economico edad edicion educacion
    efecto efectos ejemplo ejercito el eleccion elecciones elegir elementos ella ellas ellos embarazada embarazo embargo
    empezado empezar empezo empieza empleo empresa empresas en encerrada encerrado encontrado encontrar encuentra
    encuentro enemigo enero enferma enfermedad enfermedades enfermo enganar ensenar entender entidad entidades entiende
    entiendo entonces entra entrar entre entrenador enviar envio envolver equipaje equipo equipos era eran eres es esa
    esas escapar escribame escribe escribir escuchar escuela escuelas ese eso esos espana espanol espanola espanoles
    especialmente espectaculo espera esperar espero esposa esposo esta estaba estaban establecimiento estado estados
    estamos estan estar estaria estas este esto estos estoy estrella estudiante estudiantes estudiar estuvo europea
    europeo euros evitar examen existe existen explicar exposicion extrano facil facilmente falda falta familia favor fe
    febrero felicidad fiesta fin final flor flores forma formas foto fotos frio frontera fruta fue fuego fuera fueron
    fuerte fuerza fuese funcion funcionamiento funciones futbol gafas ganado ganar gano gato generacion general
    generales gente gobierno gol goles golpea golpear golpearon golpeo golpes gracias grande grandes gratis grupo grupos
    guerra ha haber habia habitacion habla hablado hablan hablar hablas hablo habra habria hace hacen hacer hacerlo
    hacerse haces hacia haciendo hago han haria has hasta hay haya he hecho hechos hemos hermana hermano hermanos heroe
    hielo hierro hija hijas hijo hijos historia hizo hoja hola hombre hombres hora horas hospital hotel hoy hubiera
    hubiese hubo huella hueso huevo huir humanidad iba idioma ido iglesia ilegal imagen imagenes importante importantes
    incluir incluso incluye informacion informe inglaterra ingles inmigracion instrumento internacional interprete
    investigacion invierno ir jamas jardin jefe joven jovenes juega juego juegos jueves juez jugado jugador jugadores
    jugar julio junio junto juntos justicia justo la lado ladron lago lanzamiento largo las le leche leer legal leido
    lejos lengua lenguaje les ley leyes libertad libre libro libros lider llama llamada llamadas llamado llamar llame
    llameme llamen llamenme llamo llave llega llegado llegar llego lleno lleva llevar llevo llover lluvia lo lograr los
    luego lugar lugares lunes madre madrid madrugada mal mala malo manana manera mano manos mantener manzana mar marca
    marido martes marzo mas mata matar matarme mayo mayor mayores me medalla mediante medica medico medidas medio medios
    mejor mejorar mejores menor menos mensaje mensajes mercado mes mesa meses mexico mi miedo miembro miembros mientras
    miercoles mil millones ministerio ministro minutos mis mision misma mismo mismos mitad modo momento moneda montaje
    montana morder morir mostrar mover movimiento mucha muchas mucho muchos muere muerta muerte muerto muestra mujer
    mujeres mundo municipio musica muy nacido nacimiento nacional naciones nada nadie naranja navaja navidad necesaria
    necesario necesidad necesita necesitan necesitar necesito negra negro nina ninas ningun ninguna nino ninos nivel
    niveles no noche noches nombre normalmente nos nosotros noticia noticias novia noviembre novio nuestra nuestro
    nuestros nueva nuevas nueve nuevo nuevos numero nunca o objetivo obligada obligado obligan obliguen obtener ocho
    octubre oferta ofertas ofrece ofrecer oir ojo ojos olvidar operacion opinion oportunidad organizacion orilla os
    otono otra otras otro otros padre padres paga pagado pagar pagina pago pais paisaje paises pajaro palabra palabras
    pan pantalla pantalon papeles para parado parece parecer pared parte partes participacion partido partidos pasa
    pasado pasando pasaporte pasar pasion paso pastillas paz pedido pedidos pedir pega pegar pegaron pego pelicula
    peligro pensado pensamiento pensar peor pequena pequeno pequenos perder perdido perdio perdon periodico permite
    permitido permitir pero perro persigue persona personaje personajes personalidad personas pescado peso pesos pez
    pide pidio pido piedra piel piensa piensan pierna piso plata plato playa poblacion poca poco pocos podemos poder
    podia podido podria policia politica politico politicos pone poner ponerse por porcentaje porque posibilidad posible
    posicion precio pregunta preguntar preguntas presenta presentar presento preservativo presidente prestamo primavera
    primera primero principal principales principio prision probar problema problemas proceso produccion producir
    producto productos profesor profesores programa programas prohibido propia propiedad propietario propio propios
    propuesta prostitucion prostituta provincia proxeneta proyecto proyectos prueba pruebas publica publicas publicidad
    publico publicos pudiera pudo pueblo puede pueden puedes puedo puente puerta puerto pues puesto punto puntos puso
    puta que queda quedar quedarse quedo querer queria querido queso quien quienes quiere quieren quieres quiero
    quisiera quitado quitaron quito quizas radio rapido razon realidad realiza realizado realizar recibio recibir
    recordar reducir refugiada refugio regalo region regiones reina relacion relaciones religion reloj rendimiento
    repetir resolver respecto respondan responder respuesta resto resultado resultados reunion rey rio robada robaron
    robo rodilla rogar roja rojo rompio ropa rueda sabado sabe saben saber sabes sabia sabido sal sala sale salido salio
    salir salud sangre santa santo se seccion seguir segun segundo segura seguridad seguro seis semana semanas senado
    senal senor senora sentimiento sentimientos sentir sentirse septiembre ser sera seria servicio servicios servir
    sesion si sido siempre siendo siente sienten siento siete siglo sigue siguiente siguientes siguio silla sin sino
    sistema sistemas situacion sobre social sociales sociedad socorro sola solamente soldado soldados soledad solo
    solucion soluciones somos son sonar soy su subir sueldo suelo sueno suenos suerte sus tamano tambien tampoco tan
    tanta tanto tardes tarjeta te techo tecnologia telefono television tema temas temporada tendria tenemos tener
    tenerlo tengo tenia tenido tercera terminar termino testigo tiempo tienda tiendas tiene tienen tienes tierra tipo
    tipos titulo toalla toda todas todavia todo todos toma tomar trabaja trabajador trabajadores trabajando trabajar
    trabajo trabajos tradicion traducir traductor traer trata tratamiento tratar traves tren tres tribunal triste tu tus
    tuviera tuvo ultima ultimo un una unas union universidad unos usa usado usar usted ustedes utiliza utilizar va vaca
    valle vamos van varias variedad varios vas vaso veces vehiculo velocidad vendido vengo venir venta ventana ventas
    veo ver verano verdad verde verse version versiones ves vestido vestir vez viaje victima victimas victoria vida
    vieja viejo viejos viene vienen viento viernes vino vio violada violado violar violaron violencia violo visado
    vision visto vive viven vivido vivir vivo volar voluntad volver volvio votos voy vuelo vuelve vuestra vuestro y ya
    yo zapatos zona
    """
}
